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
