// What crosses the contract about the key with which this computer signs roadmap files: never the private key.

export type SigningState =
  /** It is made when the user first chooses to sign. */
  | { readonly state: 'none' }
  | {
      readonly state: 'ready'
      readonly fingerprint: string
      /** `system`: sealed by the secret store of the system. `file`: as it is, in a file that only its user may read. */
      readonly protection: 'system' | 'file'
      readonly file: string
    }
  | {
      readonly state: 'unreadable'
      /** `sealed`: by a secret store that this host does not reach; another one on this computer may. */
      readonly reason: 'damaged' | 'sealed'
      readonly file: string
      /** Null where the file is damaged. */
      readonly fingerprint: string | null
    }
