declare module '*.yml' {
  const words: Record<string, unknown>
  export default words
}
