/* Conveniences. The portal works without: the menu is then open, and the browser prints. */
(function () {
  document.documentElement.classList.add("js");
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) {
      return;
    }
    if (button.classList.contains("menu-button")) {
      var open = button.getAttribute("aria-expanded") !== "true";
      button.setAttribute("aria-expanded", String(open));
    } else if (button.classList.contains("print-button")) {
      window.print();
    }
  });
})();
