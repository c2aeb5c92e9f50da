// The largest letters with which a slide fits, and the place in which its picture is
// larger: beside the words or below them.
const SIZES = [54, 50, 46, 42, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14];
const LEAST = 220; // height of a picture, in pixels

function fit(slide) {
  const content = slide.querySelector(".content");
  const picture = content.querySelector(".picture img");
  const most = picture || content.querySelector(".drawing") ? 34 : 54;
  const ways = picture && content.children.length > 1 ? ["below", "beside"] : ["below"];
  let best = { area: -1 };
  for (const way of ways) {
    content.className = "content " + way;
    const size = SIZES.find((size) => size <= most && holds(content, size)) || SIZES.at(-1);
    content.style.fontSize = size + "px";
    const area = picture ? drawn(picture) * (size < 28 ? 0.1 : 1) : size;
    if (area > best.area) best = { area, way, size };
  }
  content.className = "content " + best.way;
  holds(content, best.size);
}

// Whether everything has its place with letters of a size.
function holds(content, size) {
  content.style.fontSize = size + "px";
  for (const formula of content.querySelectorAll(".math")) {
    formula.style.fontSize = "";
    const share = formula.clientWidth / formula.scrollWidth;
    if (share < 1) formula.style.fontSize = 0.99 * share + "em";
  }
  const frame = content.getBoundingClientRect();
  const inside = (part) => {
    const box = part.getBoundingClientRect();
    return box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1
      && box.right <= frame.right + 1;
  };
  const parts = [...content.querySelectorAll("*")].filter((part) => !part.closest("math, svg"));
  return parts.every(inside)
    && [...content.querySelectorAll("pre, .math, .words")].every((part) => part.scrollWidth <= part.clientWidth + 1)
    && [...content.querySelectorAll(".picture")].every((part) => part.clientHeight >= LEAST);
}

// Area in which an image with object-fit: contain is drawn.
function drawn(image) {
  const ratio = image.naturalWidth / image.naturalHeight || 2;
  const width = Math.min(image.clientWidth, image.clientHeight * ratio);
  return width * width / ratio;
}
