/*
 * Straightens the photo of a paper before it is sent: the four corners are dragged onto those of the paper (or moved by arrow keys), a
 * perspective transform draws what lies between them upright. The straightened picture takes the place of the chosen file; a browser that
 * cannot do that sends the photo as it is.
 */
window.vn_communeportal_board_Straightening = function () {
  'use strict';
  var element = this.getElement();
  var texts = [];
  var LARGEST = 2000;
  var passing = false;

  this.begin = function (title, help, straighten, asIs, corners) {
    texts = [title, help, straighten, asIs].concat(corners.split('|'));
    var scan = element.parentNode;
    if (scan && window.DataTransfer && HTMLCanvasElement.prototype.toBlob) {
      scan.addEventListener('change', chosen, true);
    }
  };

  function chosen(event) {
    var input = event.target;
    if (passing || input.type !== 'file' || !input.files || !input.files[0] || !/^image\/(jpeg|png|webp)$/.test(input.files[0].type)) {
      return;
    }
    event.stopImmediatePropagation();
    var file = input.files[0];
    var image = new Image();
    image.onload = function () { show(input, file, image); };
    image.onerror = function () { pass(input, file); };
    image.src = URL.createObjectURL(file);
  }

  function pass(input, file) {
    var transfer = new DataTransfer();
    transfer.items.add(file);
    element.textContent = '';
    passing = true;
    try {
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    } finally {
      passing = false;
    }
  }

  function make(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) { made.textContent = text; }
    return made;
  }

  function show(input, file, image) {
    var scale = Math.min(1, LARGEST / Math.max(image.naturalWidth, image.naturalHeight));
    var width = Math.round(image.naturalWidth * scale);
    var height = Math.round(image.naturalHeight * scale);
    var source = document.createElement('canvas');
    source.width = width;
    source.height = height;
    source.getContext('2d').drawImage(image, 0, 0, width, height);
    URL.revokeObjectURL(image.src);
    // In shares of width and height, clockwise from the top left.
    var corners = [[0.08, 0.08], [0.92, 0.08], [0.92, 0.92], [0.08, 0.92]];
    var box = make('div', 'cp-straighten');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', texts[0]);
    var stage = make('div', 'cp-straighten-stage');
    source.className = 'cp-straighten-photo';
    stage.appendChild(source);
    var lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    lines.setAttribute('viewBox', '0 0 100 100');
    lines.setAttribute('preserveAspectRatio', 'none');
    lines.setAttribute('class', 'cp-straighten-lines');
    lines.setAttribute('aria-hidden', 'true');
    var polygon = document.createElementNS('http://www.w3.org/2000/svg', 'polygon');
    lines.appendChild(polygon);
    stage.appendChild(lines);
    var handles = corners.map(function (corner, i) {
      var handle = make('button', 'cp-straighten-corner');
      handle.type = 'button';
      handle.setAttribute('aria-label', texts[4 + i]);
      handle.addEventListener('pointerdown', function (down) {
        down.preventDefault();
        handle.focus();
        handle.setPointerCapture(down.pointerId);
      });
      handle.addEventListener('pointermove', function (move) {
        if (handle.hasPointerCapture(move.pointerId)) {
          var frame = stage.getBoundingClientRect();
          place(i, (move.clientX - frame.left) / frame.width, (move.clientY - frame.top) / frame.height);
        }
      });
      handle.addEventListener('keydown', function (key) {
        var step = key.shiftKey ? 0.05 : 0.005;
        var moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
        var by = moves[key.key];
        if (by) {
          key.preventDefault();
          key.stopPropagation();
          place(i, corners[i][0] + by[0], corners[i][1] + by[1]);
        }
      });
      stage.appendChild(handle);
      return handle;
    });

    function place(i, x, y) {
      corners[i] = [Math.max(0, Math.min(1, x)), Math.max(0, Math.min(1, y))];
      draw();
    }

    function draw() {
      corners.forEach(function (corner, i) {
        handles[i].style.left = corner[0] * 100 + '%';
        handles[i].style.top = corner[1] * 100 + '%';
      });
      polygon.setAttribute('points', corners.map(function (c) { return c[0] * 100 + ',' + c[1] * 100; }).join(' '));
    }

    var go = make('button', 'v-button cp-button cp-primary cp-straighten-go', texts[2]);
    go.type = 'button';
    go.addEventListener('click', function () {
      var result = straightened(source, corners);
      result.toBlob(function (blob) {
        pass(input, new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' }));
      }, 'image/jpeg', 0.88);
    });
    var asIs = make('button', 'v-button cp-button cp-secondary', texts[3]);
    asIs.type = 'button';
    asIs.addEventListener('click', function () { pass(input, file); });
    box.appendChild(make('p', 'cp-help', texts[1]));
    box.appendChild(stage);
    var buttons = make('div', 'cp-window-buttons');
    buttons.appendChild(go);
    buttons.appendChild(asIs);
    box.appendChild(buttons);
    element.textContent = '';
    element.appendChild(box);
    draw();
    handles[0].focus();
  }

  /* What lies between the corners, upright: each point of the result is looked up in the photo. */
  function straightened(source, corners) {
    var points = corners.map(function (c) { return [c[0] * (source.width - 1), c[1] * (source.height - 1)]; });
    var width = Math.max(8, Math.round(Math.max(distance(points[0], points[1]), distance(points[3], points[2]))));
    var height = Math.max(8, Math.round(Math.max(distance(points[0], points[3]), distance(points[1], points[2]))));
    var h = homography([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], points);
    var from = source.getContext('2d').getImageData(0, 0, source.width, source.height);
    var canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    var context = canvas.getContext('2d');
    var to = context.createImageData(width, height);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var w = h[6] * x + h[7] * y + 1;
        sample(from, (h[0] * x + h[1] * y + h[2]) / w, (h[3] * x + h[4] * y + h[5]) / w, to.data, (y * width + x) * 4);
      }
    }
    context.putImageData(to, 0, 0);
    return canvas;
  }

  function distance(a, b) { return Math.hypot(a[0] - b[0], a[1] - b[1]); }

  /* Between four points, by their distances. */
  function sample(from, x, y, to, at) {
    var left = Math.max(0, Math.min(from.width - 2, Math.floor(x)));
    var top = Math.max(0, Math.min(from.height - 2, Math.floor(y)));
    var dx = Math.max(0, Math.min(1, x - left));
    var dy = Math.max(0, Math.min(1, y - top));
    for (var c = 0; c < 4; c++) {
      var i = (top * from.width + left) * 4 + c;
      var below = i + from.width * 4;
      to[at + c] = (from.data[i] * (1 - dx) + from.data[i + 4] * dx) * (1 - dy) + (from.data[below] * (1 - dx) + from.data[below + 4] * dx) * dy;
    }
  }

  /* The eight numbers of the projective map that takes four points to four others: Gauss with pivots. */
  function homography(from, to) {
    var rows = [];
    for (var i = 0; i < 4; i++) {
      var x = from[i][0], y = from[i][1], u = to[i][0], v = to[i][1];
      rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u]);
      rows.push([0, 0, 0, x, y, 1, -v * x, -v * y, v]);
    }
    for (var column = 0; column < 8; column++) {
      var pivot = column;
      for (var r = column + 1; r < 8; r++) {
        if (Math.abs(rows[r][column]) > Math.abs(rows[pivot][column])) { pivot = r; }
      }
      var swap = rows[column];
      rows[column] = rows[pivot];
      rows[pivot] = swap;
      for (var row = 0; row < 8; row++) {
        if (row !== column) {
          var factor = rows[row][column] / rows[column][column];
          for (var k = column; k < 9; k++) { rows[row][k] -= factor * rows[column][k]; }
        }
      }
    }
    return rows.map(function (line, i) { return line[8] / line[i]; });
  }
};
