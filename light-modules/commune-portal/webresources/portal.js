/* Conveniences. The portal works without: the menu is then open, and the browser prints. */
(function () {
  document.documentElement.classList.add("js");

  function closeGroups(except) {
    document.querySelectorAll(".menu-group[open]").forEach(function (group) {
      if (group !== except) {
        group.open = false;
      }
    });
  }

  document.addEventListener("click", function (event) {
    closeGroups(event.target.closest(".menu-group"));
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

  document.addEventListener("keydown", function (event) {
    var group = event.key === "Escape" && document.querySelector(".menu-group[open]");
    if (group) {
      group.open = false;
      group.querySelector("summary").focus();
    }
  });

  document.addEventListener("focusin", function (event) {
    closeGroups(event.target.closest(".menu-group"));
  });
})();
