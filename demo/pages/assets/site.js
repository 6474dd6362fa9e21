// The little that every demo page does: notices that go away, and forms that send nothing anywhere.
for (const button of document.querySelectorAll('[data-dismiss]')) {
  button.addEventListener('click', () => {
    button.closest('.cookies, .consent').remove()
    document.documentElement.classList.remove('locked')
  })
}
for (const form of document.querySelectorAll('form[data-quiet]')) {
  form.addEventListener('submit', event => event.preventDefault())
}
