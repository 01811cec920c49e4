// People's own pages inside Telegram's window. Telegram puts signed data into the address; we
// show it to our own server once and get a token of one hour. It lives in this very window: when
// the window is loaded again, Telegram gives it the same data, which opens nothing twice.
"use strict";
(() => {
  const page = document.getElementById("page");
  const state = document.getElementById("state");
  const words = page.dataset;
  let token = "";
  let asking = 0;

  // What this window keeps for itself: the token, and for which data it was given. A window that
  // may keep nothing works too, until it is loaded again.
  const KEPT = "silta-app";
  const keep = (told) => {
    try {
      if (told) sessionStorage.setItem(KEPT, JSON.stringify(told));
      else sessionStorage.removeItem(KEPT);
    } catch { /* nothing is kept */ }
  };
  const kept = () => {
    try {
      return JSON.parse(sessionStorage.getItem(KEPT)) || {};
    } catch {
      return {};
    }
  };
  const sealOf = (data) => new URLSearchParams(data).get("hash") || "";

  const say = (text) => { state.textContent = text || ""; };

  // Instead of the content, when nothing more can be done in this window.
  const stop = (text) => {
    token = "";
    const main = document.createElement("main");
    main.className = "wrap narrow";
    main.id = "main";
    main.tabIndex = -1;
    const line = document.createElement("p");
    line.className = "lead";
    line.textContent = text;
    main.append(line);
    page.replaceChildren(main);
    say("");
    main.focus();
  };

  // A page of ours, put in place; a part that its address names comes into view.
  const show = (html, hash) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    document.documentElement.dir = next.documentElement.dir;
    page.replaceChildren(...next.body.children);
    say("");
    const part = hash ? document.getElementById(hash) : null;
    const main = document.getElementById("main");
    if (main) main.focus({ preventScroll: true });
    if (part) part.scrollIntoView();
    else window.scrollTo(0, 0);
  };

  const ours = (address) => {
    const to = new URL(address, location.href);
    return to.origin === location.origin && /^\/me(\/|$)/.test(to.pathname) ? to : null;
  };

  const open = async (to, fields) => {
    const mine = ++asking;
    say(words.wait);
    let answer;
    try {
      answer = await fetch(to.pathname + to.search, {
        method: fields ? "POST" : "GET",
        body: fields,
        headers: { authorization: "Bearer " + token },
        credentials: "omit",
        cache: "no-store",
      });
      if (answer.status === 401) {
        keep(null);
        return stop(words.over);
      }
      const kind = answer.headers.get("content-type") || "";
      if (!kind.startsWith("text/html")) return say(words.wrong);
      const html = await answer.text();
      // Only the newest press counts; an error page of the whole site does not belong in here.
      if (mine !== asking) return undefined;
      if (!answer.ok && answer.status !== 422) return say(words.wrong);
      const there = new URL(answer.url);
      return show(html, (there.hash || to.hash).slice(1));
    } catch {
      return say(words.network);
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || !token) return;
    const to = ours(link.href);
    if (!to) return;
    if (link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    open(to);
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const to = ours(form.action);
    event.preventDefault();
    if (!to || !token) return;
    const fields = new URLSearchParams(new FormData(form));
    if (form.method === "get") {
      to.search = fields.toString();
      open(to);
    } else {
      open(to, fields);
    }
  });

  const enter = async (data) => {
    say(words.wait);
    try {
      const answer = await fetch("/app/enter" + location.search, {
        method: "POST",
        body: new URLSearchParams({ data }),
        credentials: "omit",
        cache: "no-store",
      });
      const told = await answer.json();
      if (!answer.ok) return stop(told.says || words.wrong);
      token = told.token;
      keep({ token, seal: sealOf(data), open: told.open });
      return open(new URL(told.open, location.href));
    } catch {
      return stop(words.network);
    }
  };

  const data = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData") || "";
  // What signs somebody in does not stay in the address or in the window's history.
  history.replaceState(null, "", location.pathname + location.search);
  const before = kept();
  if (before.token && (!data || before.seal === sealOf(data))) {
    token = before.token;
    open(new URL(before.open, location.href));
  } else if (data) {
    keep(null);
    enter(data);
  } else {
    stop(words.outside);
  }
})();
