/* Conveniences. The portal works without: the menu is then open, and the browser prints. */
(function () {
  document.documentElement.classList.add("js");
  if (navigator.pdfViewerEnabled === false) {
    document.documentElement.classList.add("no-pdf");
  }

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
    } else if (button.classList.contains("copy-button")) {
      navigator.clipboard.writeText(button.dataset.address).then(function () {
        var status = button.parentNode.querySelector(".copied");
        status.textContent = status.dataset.text;
      });
    } else if (button.classList.contains("share-button")) {
      navigator.share({ title: button.dataset.title, url: button.dataset.address }).catch(function () {});
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-counter]").forEach(function (counter) {
      fetch(counter.dataset.counter).then(function (answer) {
        return answer.ok ? answer.json() : Promise.reject();
      }).then(function (numbers) {
        var language = document.documentElement.lang;
        counter.textContent = counter.dataset.text
          .replace("##", numbers.today.toLocaleString(language))
          .replace("#", numbers.all.toLocaleString(language));
        counter.hidden = false;
      }).catch(function () {});
    });
    document.querySelectorAll(".share-button").forEach(function (button) {
      button.hidden = !navigator.share;
    });
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
