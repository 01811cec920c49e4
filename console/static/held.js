// A talk that a coach holds: what is said meanwhile comes by itself, and words half written stay.
// Without this, the link beside the field looks again.
"use strict";
(() => {
  const EVERY = 10000;
  const log = document.querySelector(".said");
  const end = document.getElementById("end");
  const words = document.getElementById("text");

  // New lines come to the end, and what became of known ones is told anew.
  const show = (said) => {
    const known = log.querySelectorAll(".entry");
    said.querySelectorAll(".entry").forEach((line, number) => {
      const state = known[number] && known[number].querySelector(".state");
      const told = line.querySelector(".state").textContent;
      if (!state) end.before(document.adoptNode(line));
      else if (state.textContent !== told) state.textContent = told;
    });
  };

  const look = async () => {
    if (document.hidden) return;
    let answer;
    try {
      answer = await fetch(location.pathname + location.search, { cache: "no-store" });
    } catch {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const held = page.querySelector('form[action$="/say"]');
    if (answer.ok && held) show(page.querySelector(".said"));
    else if (answer.ok && !words.value) location.reload();
  };

  setInterval(look, EVERY);
})();
