/* The talk without reloading: say it once, be told what is new, keep words that could not go out.
   Without this script the page works by plain forms; nothing here is needed to be understood.

     tap or Enter --> outbox (kept on the phone) --> /chat/say --> heard: the key leaves the outbox
     /chat/events --> entry with cursor --> into the log, unless it stands there already        */
(function () {
  "use strict";

  var FIRST_REST = 1000, LONGEST_REST = 30000, PATIENCE = 20000, DEAF_AFTER = 6000;
  var WHISPER = 12000, WEEK = 6048e5, TREMBLE = 400;
  var zone = "";
  try { zone = Intl.DateTimeFormat().resolvedOptions().timeZone || ""; } catch (no) { zone = ""; }
  each(document, "[data-zone]", function (field) { field.value = zone; });
  document.addEventListener("submit", function (event) {
    if (event.defaultPrevented) { return; }
    if (event.target.dataset.sent) { event.preventDefault(); }
    event.target.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", function () {
    each(document, "form", function (form) { delete form.dataset.sent; });
  });

  var log = document.getElementById("log");
  if (!log || !window.fetch || !window.EventSource || !("content" in document.createElement("template"))) {
    return;
  }
  var composer = document.getElementById("composer");
  var words = document.getElementById("words");
  var clip = document.getElementById("clip");
  var card = document.getElementById("card");
  var status = document.getElementById("whisper");
  var says = log.dataset;
  var shelf = "silta." + says.talk + ".";
  var cursor = says.after;
  var tapped = {};
  var outbox = [], sending = false, rest = FIRST_REST, resting = 0, hushing = 0;
  var source = null, listening = 0, listenRest = FIRST_REST, lastNews = 0, frame = says.frame;

  function each(root, selector, then) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), then);
  }

  function parse(html) {
    var box = document.createElement("template");
    box.innerHTML = html;
    return box.content.firstElementChild;
  }

  function newKey() {
    var bytes = new Uint8Array(16);
    window.crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (b) { return (b + 256).toString(16).slice(1); }).join("");
  }

  function whisper(text) {
    window.clearTimeout(hushing);
    status.textContent = text || "";
    if (text) { hushing = window.setTimeout(whisper, WHISPER); }
  }

  /* Where we look */

  function atEnd() {
    return window.innerHeight + window.pageYOffset > document.documentElement.scrollHeight - 200;
  }

  function toEnd() {
    window.scrollTo(0, document.documentElement.scrollHeight);
  }

  /* Something longer than the screen is read from its beginning. */
  function bring(entry) {
    var header = document.querySelector(".chat .top").getBoundingClientRect().height;
    document.documentElement.style.scrollPaddingTop = Math.ceil(header) + 2 + "px";
    if (entry.offsetHeight > window.innerHeight - 220) { entry.scrollIntoView(); } else { toEnd(); }
  }

  /* A phone's keyboard would lie over the answers that came. */
  function makeRoom(entry) {
    var byFinger = window.matchMedia && window.matchMedia("(pointer: coarse)").matches;
    if (byFinger && document.activeElement === words && !words.value && entry.querySelector(".choice, .toggle")) {
      words.blur();
    }
  }

  /* What the phone keeps until it was heard. Some browsers forbid it: then this page remembers. */

  function keep(item) {
    if (item.card) { return; }
    try { window.localStorage.setItem(shelf + item.key, JSON.stringify(item)); } catch (no) { return; }
  }

  function drop(item) {
    outbox = outbox.filter(function (one) { return one !== item; });
    try { window.localStorage.removeItem(shelf + item.key); } catch (no) { return; }
  }

  function kept() {
    var found = [], i, name;
    try {
      for (i = 0; i < window.localStorage.length; i += 1) {
        name = window.localStorage.key(i);
        if (name.indexOf("silta.") === 0) { found.push([name, JSON.parse(window.localStorage.getItem(name))]); }
      }
      found = found.filter(function (one) {
        if (Date.now() - one[1].at < WEEK) { return one[0].indexOf(shelf) === 0; }
        window.localStorage.removeItem(one[0]);
        return false;
      });
    } catch (no) { return []; }
    return found.map(function (one) { return one[1]; }).sort(function (a, b) { return a.at - b.at; });
  }

  function draft(text) {
    try { window.sessionStorage.setItem(shelf + "draft", text); } catch (no) { return; }
  }

  /* Saying something */

  function mine(key) {
    return log.querySelector('.entry.me[data-key="' + key + '"]');
  }

  function draw(item) {
    var entry = mine(item.key);
    if (entry || !item.label) { return entry; }
    entry = document.importNode(document.getElementById("own").content, true).firstElementChild;
    entry.querySelector("p").textContent = item.label;
    entry.dataset.key = item.key;
    log.appendChild(entry);
    return entry;
  }

  function state(item, text) {
    var entry = text ? draw(item) : mine(item.key);
    var line = entry && entry.querySelector(".state");
    if (!line) {
      if (text) { whisper(text); }
      return;
    }
    line.hidden = !text;
    line.querySelector("span").textContent = text || "";
  }

  function say(item, quiet) {
    item.key = newKey();
    item.at = Date.now();
    outbox.push(item);
    keep(item);
    whisper("");
    var entry = quiet ? null : draw(item);
    if (entry) { toEnd(); }
    pump();
    return entry;
  }

  function post(item) {
    var stop = window.AbortController ? new AbortController() : null;
    var late = window.setTimeout(function () { if (stop) { stop.abort(); } }, PATIENCE);
    var told = { key: item.key, zone: zone };
    if (item.code) { told.code = item.code; } else { told.text = item.text; }
    return window.fetch(item.card ? "/chat/card" : "/chat/say", {
      method: "POST",
      credentials: "same-origin",
      headers: item.card ? { "Accept": "application/json" } : { "Content-Type": "application/json", "Accept": "application/json" },
      body: item.card ? asForm(item) : JSON.stringify(told),
      signal: stop ? stop.signal : undefined
    }).then(function (answer) {
      window.clearTimeout(late);
      return answer.json().catch(function () { return {}; }).then(function (said) {
        return { status: answer.status, after: Number(answer.headers.get("Retry-After")), said: said };
      });
    }, function (trouble) {
      window.clearTimeout(late);
      throw trouble;
    });
  }

  function asForm(item) {
    var form = new FormData();
    form.append("key", item.key);
    form.append("zone", zone);
    form.append("card", item.card, "contact.vcf");
    return form;
  }

  function pump() {
    if (sending || !outbox.length) { return; }
    var item = outbox[0];
    sending = true;
    window.clearTimeout(resting);
    resting = 0;
    item.went = Date.now();
    post(item).then(function (answer) {
      if (answer.status === 200) {
        if (!("new" in answer.said)) { throw new Error("somebody else answered"); }
        heard(item, answer.said);
        return;
      }
      if (answer.status === 429 || answer.status >= 500) {
        state(item, says.again);
        again(answer.after * 1000);
        return;
      }
      refused(item, answer.said.says);
    }).catch(function () {
      state(item, says.waits);
      again(0);
    }).then(function () { sending = false; if (!resting) { pump(); } });
  }

  function again(after) {
    resting = window.setTimeout(function () { resting = 0; pump(); }, after || rest);
    rest = Math.min(rest * 2, LONGEST_REST);
  }

  function atOnce() {
    window.clearTimeout(resting);
    resting = 0;
    rest = FIRST_REST;
    pump();
  }

  function heard(item, said) {
    drop(item);
    rest = FIRST_REST;
    state(item, "");
    free(item);
    if (said.fresh) { window.location.reload(); return; }
    if (said.whisper) { whisper(said.whisper); reopen(item); return; }
    turnPage();
    window.setTimeout(function () { if (lastNews < item.went) { listen(); } }, DEAF_AFTER);
  }

  function refused(item, why) {
    drop(item);
    free(item);
    reopen(item);
    var entry = mine(item.key);
    if (entry) { entry.remove(); }
    if (item.text && !words.value) { words.value = item.text; grow(); }
    whisper(why || says.notTaken);
  }

  /* Buttons. A ticked one shows it at once; an answer becomes own words; the rest only wait. */

  /* A hand that shakes taps twice on one spot; what stands there by then was not meant. */
  function trembles(event, button) {
    var again = button.value === tapped.code && event.timeStamp - tapped.at < TREMBLE;
    tapped = { code: button.value, at: event.timeStamp };
    return event.detail > 1 || again;
  }

  function tap(button) {
    var kind = button.dataset.kind, form = button.form;
    if (button.getAttribute("aria-busy") === "true" || form.getAttribute("aria-busy") === "true") { return; }
    var item = { code: button.value, label: button.textContent.trim() };
    if (kind === "toggle") {
      button.setAttribute("aria-busy", "true");
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      item.label = "";
      say(item, true);
    } else if (kind === "own") {
      form.hidden = true;
      var entry = say(item);
      if (entry) { entry.focus({ preventScroll: true }); }
    } else {
      form.setAttribute("aria-busy", "true");
      say(item, true);
    }
  }

  function free(item) {
    if (!item.code) { return; }
    each(document, "button[name=code]", function (button) {
      if (button.value === item.code) {
        button.removeAttribute("aria-busy");
        button.form.removeAttribute("aria-busy");
      }
    });
  }

  function reopen(item) {
    if (!item.code) { return; }
    each(log, "form.answers[hidden]", function (form) {
      each(form, "button[name=code]", function (button) {
        if (button.value === item.code) { form.hidden = false; }
      });
    });
  }

  /* What is new */

  function take(told) {
    if (log.querySelector('.entry[data-cursor="' + told.cursor + '"]')) { return; }
    var near = atEnd();
    var own = told.mine && told.key ? mine(told.key) : null;
    if (told.mine && told.edits) {
      if (own) { own.remove(); }
    } else if (told.mine && own) {
      own.dataset.cursor = told.cursor;
      settle({ key: told.key });
      inTheirWords(own, parse(told.html));
    } else if (told.edits) {
      change(told);
    } else {
      add(told, near);
    }
    if (told.mine && told.code) { close(".entry", told.code); }
    if (near && (told.edits || told.mine)) { toEnd(); }
  }

  /* "Done (2)" was pressed; the talk keeps what was chosen. */
  function inTheirWords(own, kept) {
    var shown = own.querySelector(".bubble p"), said = kept.querySelector(".bubble p");
    if (shown && said && shown.textContent !== said.textContent) { shown.textContent = said.textContent; }
  }

  function settle(told) {
    outbox.forEach(function (item) { if (item.key === told.key && !sending) { drop(item); } });
    state(told, "");
  }

  function add(told, near) {
    var last = log.lastElementChild;
    var answers = last && last.classList.contains("me");
    if (!told.mine && (told.visit > 0 || (answers && told.open))) {
      each(log, ".entry:not([data-card])", strip);
    }
    day(told);
    var entry = parse(told.html);
    dress(entry);
    log.appendChild(entry);
    if (answers) { makeRoom(entry); }
    if (near || answers) { bring(entry); }
  }

  function day(told) {
    var days = log.querySelectorAll(".day");
    if (days.length && days[days.length - 1].dataset.day === told.day) { return; }
    var line = document.createElement("p");
    line.className = "day";
    line.dataset.day = told.day;
    line.textContent = told.dayName;
    log.appendChild(line);
  }

  function strip(entry) {
    each(entry, "form.answers", function (form) { form.remove(); });
  }

  function close(selector, code) {
    each(log, selector, function (entry) {
      each(entry, "button[name=code]", function (button) { if (button.value === code) { strip(entry); } });
    });
  }

  function change(told) {
    var entries = log.querySelectorAll(".entry:not(.me)"), i = entries.length - 1, passed = false;
    while (i >= 0 && Number(entries[i].dataset.visit) !== told.visit) {
      passed = passed || entries[i].dataset.visit > 0;
      i -= 1;
    }
    if (i < 0) { return; }
    var entry = entries[i], fresh = parse(told.html);
    var old = entry.querySelector("form.answers"), form = fresh.querySelector("form.answers");
    forget(old);
    if (passed || !form) { strip(entry); return; }
    dress(fresh);
    if (bubbles(entry) !== bubbles(fresh) && bubbles(fresh)) { entry.replaceWith(fresh); refocus(entry, fresh); return; }
    if (!old) { entry.appendChild(form); refocus(entry, form); return; }
    old.hidden = false;
    if (codes(old) === codes(form)) { retick(old, form); return; }
    var had = old.contains(document.activeElement) ? document.activeElement.value : "";
    old.replaceWith(form);
    refocus(entry, form, had);
  }

  /* An answer that only changed the buttons above it is not own words: its bubble goes again. */
  function forget(form) {
    if (!form || !form.hidden) { return; }
    var last = log.lastElementChild;
    if (last.classList.contains("me") && !last.dataset.cursor) { last.remove(); }
  }

  function bubbles(entry) {
    return Array.prototype.map.call(entry.querySelectorAll(".bubble, .copy > p"), function (one) { return one.textContent; }).join("\n");
  }

  function codes(form) {
    return Array.prototype.map.call(form.querySelectorAll("[name=code]"), function (one) { return one.value; }).join(" ");
  }

  function retick(old, form) {
    var now = form.querySelectorAll("[name=code]");
    each(old, "[name=code]", (function () {
      var i = -1;
      return function (button) {
        i += 1;
        if (button.getAttribute("aria-busy") === "true") { return; }
        if (button.textContent !== now[i].textContent) { button.innerHTML = now[i].innerHTML; }
        if (now[i].hasAttribute("aria-pressed")) {
          button.setAttribute("aria-pressed", now[i].getAttribute("aria-pressed"));
        }
      };
    }()));
  }

  /* Whoever was among the buttons stays among them; whoever writes keeps writing. */
  function refocus(entry, form, had) {
    var there = document.activeElement;
    if (there && there !== document.body && !entry.contains(there)) { return; }
    var next = null;
    each(form, "button[name=code]", function (button) { if (button.value === had) { next = button; } });
    next = next || form.querySelector(".under button") || form.querySelector("button");
    if (next) { next.focus({ preventScroll: true }); }
  }

  function dress(root) {
    each(root, "[data-needs-script]", function (part) { part.hidden = false; });
    each(root, "[data-zone]", function (field) { field.value = zone; });
  }

  function listen() {
    window.clearTimeout(listening);
    if (source) { source.close(); }
    source = new EventSource("/chat/events?after=" + encodeURIComponent(cursor));
    source.addEventListener("open", function () {
      listenRest = FIRST_REST;
      if (outbox.length) { atOnce(); }
    });
    source.addEventListener("entry", function (event) {
      take(JSON.parse(event.data));
      cursor = event.lastEventId;
      lastNews = Date.now();
      turnPage();
    });
    source.addEventListener("around", function (event) {
      var banner = document.getElementById("banner"), told = JSON.parse(event.data);
      if (says.banner !== told.banner) { banner.innerHTML = says.banner = told.banner; }
      frame = told.frame;
      turnPage();
    });
    source.addEventListener("error", function () {
      if (source.readyState !== 2) { return; }
      listening = window.setTimeout(listen, listenRest);
      listenRest = Math.min(listenRest * 2, LONGEST_REST);
    });
  }

  /* Another language, size or menu needs another page; not while somebody writes. */
  function turnPage() {
    if (frame !== says.frame && !words.value && !outbox.length) { window.location.reload(); }
  }

  /* Writing */

  function grow() {
    words.style.height = "auto";
    words.style.height = words.scrollHeight + words.offsetHeight - words.clientHeight + "px";
  }

  function send() {
    var text = words.value.trim();
    if (!text) { return; }
    if (text.length > Number(says.most)) { whisper(says.tooLong); return; }
    words.value = "";
    draft("");
    grow();
    say({ text: text, label: text });
  }

  /* A contact as a file. It is sent as it is; the name on it comes back as own words. Read at once:
     a phone may take the file away again before the network is back. */
  function attach() {
    var file = card.files[0], reader = new FileReader();
    card.value = "";
    if (!file) { return; }
    if (file.size > Number(says.cardMost)) { whisper(says.cardLarge); return; }
    reader.addEventListener("load", function () { say({ card: new Blob([reader.result]) }, true); });
    reader.addEventListener("error", function () { whisper(says.notTaken); });
    reader.readAsArrayBuffer(file);
  }

  function copy(button) {
    var text = button.closest(".copy").querySelector("p").textContent;
    function copied() { whisper(says.copied); }
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(copied);
      return;
    }
    var field = document.createElement("textarea");
    field.value = text;
    document.body.appendChild(field);
    field.select();
    if (document.execCommand("copy")) { copied(); }
    field.remove();
    button.focus();
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if (button.hasAttribute("data-copy")) { copy(button); return; }
    if (button.name === "code" && button.form) {
      event.preventDefault();
      if (!trembles(event, button)) { tap(button); }
    }
  });
  if (clip) {
    clip.addEventListener("click", function () { card.click(); });
    card.addEventListener("change", attach);
  }
  composer.addEventListener("submit", function (event) { event.preventDefault(); send(); });
  words.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) { return; }
    event.preventDefault();
    send();
  });
  words.addEventListener("input", function () { grow(); draft(words.value); });
  window.addEventListener("online", function () { atOnce(); listen(); });
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden && source.readyState !== 1) { listen(); }
  });
  window.addEventListener("pageshow", function (event) { if (event.persisted) { listen(); } });
  window.addEventListener("pagehide", function () { if (source) { source.close(); } });

  kept().forEach(function (item) {
    if (mine(item.key)) { drop(item); return; }
    outbox.push(item);
    state(item, says.again);
  });
  try { words.value = words.value || window.sessionStorage.getItem(shelf + "draft") || ""; } catch (no) { words.value += ""; }
  dress(document);
  grow();
  bring(log.lastElementChild);
  listen();
  pump();
}());
