// What is known of a plan or a file, in two columns.

export function Facts(props: { readonly facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className="ex-facts">
      {props.facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
