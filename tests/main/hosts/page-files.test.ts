import { describe, expect, it } from 'vitest'
import { findSegments } from '../../../main/hosts/page-files.ts'

describe('an address', () => {
  it.each([
    ['/', ['index.html']],
    ['/index.html', ['index.html']],
    ['/assets/index-B_x-1.js', ['assets', 'index-B_x-1.js']],
    ['/assets/%69ndex.js', ['assets', 'index.js']],
  ])('%s names a file', (path, segments) => {
    expect(findSegments(path)).toEqual(segments)
  })

  it.each([
    '',
    'index.html',
    '//index.html',
    '/..',
    '/../x',
    '/a/../x',
    '/a/./x',
    '/%2e%2e/x',
    '/a%2f..%2fx',
    '/a\\..\\x',
    '/C:/x',
    '/a/',
    '/a%00.html',
    '/%',
    '/.hidden',
    '/a b.html',
  ])('%j names none', path => {
    // `%2f` alone may stand for a slash: it is the dots that must not pass.
    expect(findSegments(path)).toBeUndefined()
  })
})
