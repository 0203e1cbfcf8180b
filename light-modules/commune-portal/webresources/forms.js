/* A little work for the computer in place of pictures that people have to recognise: a number with which the form's token has a SHA-256
   that begins with sixteen zero bits. It is done in small pieces while somebody writes. Forms work without it, more slowly and less often. */
(function () {
  "use strict";

  var PIECE = 400;
  var K = [];
  var START = [];

  /* The constants of FIPS 180-4: the first bits of the roots of the first primes. */
  (function () {
    function bits(root) {
      return ((root - Math.floor(root)) * 4294967296) | 0;
    }
    for (var n = 2; K.length < 64; n++) {
      var prime = true;
      for (var d = 2; d * d <= n; d++) {
        prime = prime && n % d !== 0;
      }
      if (prime) {
        if (START.length < 8) {
          START.push(bits(Math.sqrt(n)));
        }
        K.push(bits(Math.cbrt(n)));
      }
    }
  })();

  function turned(x, by) {
    return (x >>> by) | (x << (32 - by));
  }

  /* The first word of the digest of a text of ASCII letters. */
  function firstWord(text) {
    var length = text.length;
    var blocks = ((length + 8) >> 6) + 1;
    var words = new Int32Array(blocks * 16);
    var h = START.slice();
    var w = new Int32Array(64);
    for (var i = 0; i < length; i++) {
      words[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
    }
    words[length >> 2] |= 0x80 << (24 - (length & 3) * 8);
    words[blocks * 16 - 1] = length * 8;
    for (var block = 0; block < words.length; block += 16) {
      var v = h.slice();
      for (var t = 0; t < 64; t++) {
        if (t < 16) {
          w[t] = words[block + t];
        } else {
          var a = w[t - 15];
          var b = w[t - 2];
          w[t] = (w[t - 16] + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) + w[t - 7] + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10))) | 0;
        }
        var one =
          (v[7] + (turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[t] + w[t]) | 0;
        var two = ((turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]))) | 0;
        v = [(one + two) | 0, v[0], v[1], v[2], (v[3] + one) | 0, v[4], v[5], v[6]];
      }
      for (var j = 0; j < 8; j++) {
        h[j] = (h[j] + v[j]) | 0;
      }
    }
    return h[0];
  }

  function work(token, done) {
    var number = 0;
    (function piece() {
      for (var end = number + PIECE; number < end; number++) {
        if (firstWord(token + ":" + number) >>> 16 === 0) {
          done(String(number));
          return;
        }
      }
      setTimeout(piece, 0);
    })();
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("input[name=cp-work]").forEach(function (result) {
      var form = result.form;
      var waits = false;
      form.addEventListener("submit", function (event) {
        if (!result.value) {
          event.preventDefault();
          waits = true;
        }
      });
      work(form.elements["cp-token"].value, function (number) {
        result.value = number;
        if (waits) {
          form.submit();
        }
      });
    });
  });
})();
