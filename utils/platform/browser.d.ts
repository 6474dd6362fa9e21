import 'wxt/browser'

// The framework generates these from the build's own files; the project type-checks without a build.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string
  }
  interface WxtI18n {
    getMessage(name: string, substitutions?: string | string[]): string
  }
}
