// Runs in front of everything else on a page with values that attack it.
var ran = [];
var errors = [];
var values = [];
function pwn() {
  ran.push("pwn");
}
function got(value) {
  values.push(value);
}
alert = confirm = prompt = pwn;
addEventListener("error", event => {
  if (event.message) {
    errors.push(event.message);
  }
});
