"use strict";

// A finger that has answered one question of a check-in is led to the next. Keys are left alone: arrow keys pass
// through answers.
document.addEventListener("click", event => {
  const answer = event.target;
  if (!answer.matches(".check-in .scale input[type=radio]") || event.detail === 0) {
    return;
  }
  const next = answer.closest("fieldset").nextElementSibling;
  if (next) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    next.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "center" });
  }
});

// An arrow that opens beside the picture takes the focus, and gives it back when it closes.
let opened = null;
function close() {
  document.getElementById("arrow").replaceChildren();
  opened?.focus();
}
document.addEventListener("click", event => {
  opened = event.target.closest("a.arrow[hx-get]") ?? opened;
  if (event.target.closest("#arrow .close")) {
    close();
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && event.target.closest("#arrow")) {
    close();
  }
});

// A newer map takes the place of the one on the page only where nobody is reading yet; else it is offered.
let chosen = false;
document.addEventListener("click", event => {
  chosen = event.target.matches(".newer") && event.isTrusted;
});
function isUntouched() {
  const page = document.getElementById("map-page");
  return scrollY < 120 && !page.contains(document.activeElement) && !page.querySelector("details[open], #arrow > *");
}
document.addEventListener("htmx:afterSettle", event => {
  const part = event.detail.target;
  if (part.id === "arrow") {
    part.firstElementChild.focus({ preventScroll: true });
    part.scrollIntoView({ block: "nearest" });
  } else if (part.id === "map-news" && part.querySelector(".newer") && isUntouched()) {
    part.querySelector(".newer").click();
  } else if (part.id === "map-page" && chosen) {
    document.getElementById("map-title").focus();
  }
});
