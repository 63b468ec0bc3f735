/** Whether two lists hold the same codes, whatever their order and however often each stands in them. */
export function memeEnsemble<Code>(a: readonly Code[], b: readonly Code[]): boolean {
  return a.every((code) => b.includes(code)) && b.every((code) => a.includes(code));
}
