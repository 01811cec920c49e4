// A talk that a coach holds: what is said meanwhile comes by itself, and words half written stay.
// Where words are only on their way, it looks until they came. Without this, a link looks again.
"use strict";
(() => {
  const EVERY = 10000;
  const log = document.querySelector(".said");
  const end = document.getElementById("end");
  const words = document.getElementById("text");
  const isHeld = (page) => page.querySelector('form[action$="/say"]') !== null;

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
    if (!answer.ok) return;
    const said = page.querySelector(".said");
    if (said && isHeld(page) === isHeld(document)) show(said);
    else if (!words || !words.value) location.reload();
    if (!page.querySelector('script[src*="held"]')) clearInterval(again);
  };

  const again = setInterval(look, EVERY);
})();
