/* What begins like the words in a search box, as a list below it (WAI-ARIA: combobox with a listbox). The form works without. */
(function () {
  "use strict";

  var PAUSE = 150;
  var SHORTEST = 2;

  function attach(form) {
    var input = form.querySelector("input[name=q]");
    var list = document.createElement("ul");
    var status = document.createElement("p");
    var timer = 0;
    var asked = null;
    var active = -1;

    list.id = input.id + "-suggestions";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.list);
    list.hidden = true;
    status.className = "unseen";
    status.setAttribute("role", "status");
    form.appendChild(list);
    form.appendChild(status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);

    function choose(index) {
      var options = list.children;
      if (active >= 0 && options[active]) {
        options[active].setAttribute("aria-selected", "false");
      }
      active = index;
      if (active < 0) {
        input.removeAttribute("aria-activedescendant");
        return;
      }
      options[active].setAttribute("aria-selected", "true");
      options[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[active].id);
    }

    function close() {
      clearTimeout(timer);
      if (asked) {
        asked.abort();
        asked = null;
      }
      choose(-1);
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
    }

    function add(element, name, text) {
      var part = document.createElement("span");
      part.className = name;
      part.textContent = text;
      element.appendChild(part);
    }

    function show(suggestions) {
      choose(-1);
      list.textContent = "";
      suggestions.forEach(function (suggestion, index) {
        var option = document.createElement("li");
        option.id = list.id + "-" + index;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.path = suggestion.path;
        if (suggestion.number) {
          add(option, "suggestion-number", suggestion.number + " ");
        }
        add(option, "suggestion-title", suggestion.title);
        add(option, "suggestion-kind", " " + suggestion.kindLabel);
        list.appendChild(option);
      });
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = list.hidden ? "" : form.dataset.found.replace("#", suggestions.length);
    }

    function ask() {
      var words = input.value.trim();
      if (asked) {
        asked.abort();
      }
      if (words.length < SHORTEST) {
        close();
        return;
      }
      asked = new AbortController();
      fetch(form.dataset.suggestions + "&q=" + encodeURIComponent(words), { signal: asked.signal })
        .then(function (response) {
          return response.ok ? response.json() : { suggestions: [] };
        })
        .then(function (answer) {
          if (document.activeElement === input) {
            show(answer.suggestions);
          }
        })
        .catch(function () {
          // Asked anew meanwhile, or no network: the form still works.
        });
    }

    function go(option) {
      window.location.href = option.dataset.path;
    }

    input.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });

    input.addEventListener("keydown", function (event) {
      var count = list.hidden ? 0 : list.children.length;
      if (event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (count > 0) {
          event.preventDefault();
          var step = event.key === "ArrowDown" ? 1 : -1;
          // One place more than there are suggestions: the words themselves.
          choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
        } else if (event.key === "ArrowDown") {
          ask();
        }
      } else if (event.key === "Escape" && count > 0) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        go(list.children[active]);
      }
    });

    input.addEventListener("blur", close);
    list.addEventListener("mousedown", function (event) {
      // The box keeps the focus until the click has counted.
      event.preventDefault();
    });
    list.addEventListener("click", function (event) {
      var option = event.target.closest("[role=option]");
      if (option) {
        go(option);
      }
    });
  }

  document.querySelectorAll("form.search[data-suggestions]").forEach(attach);
})();
