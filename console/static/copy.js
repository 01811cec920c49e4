/* A button beside a field with a link, where the browser can copy. Without it the field can be
   marked and copied by hand.                                                                  */
(function () {
  "use strict";

  function add(field) {
    var row = document.createElement("div");
    var button = document.createElement("button");
    var told = document.createElement("span");
    row.className = "row";
    button.type = "button";
    button.className = "btn s";
    button.textContent = field.dataset.copy;
    told.setAttribute("role", "status");
    told.className = "small";
    button.addEventListener("click", function () {
      function copied() { told.textContent = field.dataset.copied; }
      field.select();
      if (navigator.clipboard && navigator.clipboard.writeText) {
        navigator.clipboard.writeText(field.value).then(copied, function () { return 0; });
      } else if (document.execCommand("copy")) {
        copied();
      }
    });
    row.appendChild(button);
    row.appendChild(told);
    field.insertAdjacentElement("afterend", row);
  }

  Array.prototype.forEach.call(document.querySelectorAll("[data-copy]"), add);
})();
