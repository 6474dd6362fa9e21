// Counts what the browser had to refuse, for anybody who looks: nothing on this page asks for it.
document.documentElement.dataset.refused = '0'
document.addEventListener('securitypolicyviolation', event => {
  const { refused, directives } = document.documentElement.dataset
  document.documentElement.dataset.refused = String(Number(refused) + 1)
  document.documentElement.dataset.directives = `${directives ?? ''}${event.effectiveDirective} `
})
