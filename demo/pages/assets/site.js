// The little that every demo page does: a cookie notice that goes away, and forms that send nothing anywhere.
for (const button of document.querySelectorAll('[data-dismiss]')) {
  button.addEventListener('click', () => button.closest('.cookies, .consent').remove())
}
for (const form of document.querySelectorAll('form[data-quiet]')) {
  form.addEventListener('submit', event => event.preventDefault())
}
