/* Keeps what somebody types in this tab until it is saved: a session may end, a phone may sleep.
   Only plain and rich text; only this tab can read it, and it goes when the tab is closed. */
window.vn_communeportal_board_TextKeeper = function () {
  var me = this;
  var key = null;
  var begun = '';

  function texts() {
    var root = me.getElement(me.getParentId());
    var found = {};
    if (root) {
      root.querySelectorAll(':scope > .cp-field').forEach(function (field) {
        var name = /(?:^| )cp-f-(\w+)/.exec(field.className);
        var input = field.querySelector('textarea, input.v-textfield, iframe');
        if (name && input && !input.readOnly && !field.querySelector('.cp-field')) {
          found[name[1]] = input.tagName === 'IFRAME'
            ? (input.contentDocument && input.contentDocument.body || {}).innerHTML || ''
            : input.value;
        }
      });
    }
    return JSON.stringify(found);
  }

  function keep() {
    var now = texts();
    if (key && now !== begun) {
      window.sessionStorage.setItem(key, now);
    }
  }

  var timer = window.setInterval(keep, 1000);
  window.addEventListener('pagehide', keep);

  this.watch = function (wanted) {
    key = wanted;
    begun = texts();
    var kept = window.sessionStorage.getItem(key);
    if (kept && kept !== begun) {
      me.found(JSON.parse(kept));
    }
  };

  this.onUnregister = function () {
    window.clearInterval(timer);
    window.removeEventListener('pagehide', keep);
  };
};
