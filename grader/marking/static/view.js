// What the page shows of a sitting.

import { LETTERS } from "./sitting.js";

const MOST = 20; // comments to choose from; those beyond the letters have no key

export const element = (id) => document.getElementById(id);

export const number = (value) => String(Math.round(value * 100) / 100);

function made(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "html") node.innerHTML = value; // made safe by the server
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

// A question, as it is opened.
export function showQuestion({ question }) {
  element("question").value = question.key;
  element("asked-text").innerHTML = question.html;
  element("asked").hidden = !question.html;
  element("model-text").innerHTML = question.rubric;
  element("model").hidden = !question.rubric;
  element("most").textContent = `of ${number(question.points)}`;
  element("criteria").replaceChildren(...question.criteria.map(criterion));
}

function criterion({ html, points }, line) {
  const choice = (value, text) => {
    const id = `line-${line}-${value}`;
    const attributes = { type: "radio", name: `line-${line}`, id, value };
    return [made("input", attributes), made("label", { for: id }, text)];
  };
  const key = line < 9 ? [made("kbd", {}, String(line + 1)), " "] : [];
  return made(
    "fieldset",
    { class: "line" },
    made("legend", {}, ...key, made("span", { html })),
    made(
      "div",
      { class: "choices" },
      ...choice(0, "0"),
      ...choice(points / 2, number(points / 2)),
      ...choice(points, number(points)),
    ),
  );
}

// The answer at hand.
export function showAnswer(sitting) {
  const { answer, answers, at } = sitting;
  const count = answer ? answer.ids.length : 0;
  const together = answer?.empty
    ? `${count} ${count === 1 ? "student" : "students"} wrote nothing`
    : `${count} identical answers, marked together`;
  element("which").textContent = answer ? `Answer ${at + 1} of ${answers.length}` : "No answers";
  element("same").textContent = count > 1 || answer?.empty ? together : "";
  element("answer").innerHTML = answer ? answer.html : "";
  element("answer").scrollTop = 0;
  showMark(sitting);
}

// The mark of the answer at hand, and how far we are.
export function showMark(sitting) {
  const { answer, answers, question, seen } = sitting;
  const all = answers.flatMap(({ ids }) => ids);
  const waiting = all.filter((id) => sitting.marks[id].waits).length;
  const marked = all.length - waiting;
  element("progress").textContent =
    `Seen ${seen} of ${answers.length} · marked ${marked} of ${all.length}`;
  element("bar").max = Math.max(1, all.length);
  element("bar").value = marked;
  showWaiting(question.key, waiting);
  element("undo").disabled = !sitting.done.length;
  element("previous").disabled = sitting.at === 0;
  element("next").disabled = sitting.at >= answers.length - 1;
  if (!answer) return;
  const mark = sitting.mark();
  const score = mark.score ?? mark.auto;
  if (document.activeElement !== element("score")) {
    element("score").value = score === null ? "" : number(score);
  }
  if (!sitting.dirty) element("comment").value = mark.comment;
  for (const input of document.querySelectorAll("#criteria input")) {
    const line = Number(input.name.slice("line-".length));
    input.checked = mark.given[line] === Number(input.value);
  }
  showNote(mark);
  showComments(sitting, mark);
}

function showNote(mark) {
  const told = [];
  if (mark.mixed) told.push("These answers carry different marks; a click gives all the same.");
  if (mark.earlier !== null) {
    told.push(`An earlier answer got ${number(mark.earlier)} by hand; this one is another.`);
  }
  if (mark.score === null && mark.auto !== null) {
    told.push(`It counts ${number(mark.auto)} unless you mark it.`);
  }
  element("note").textContent = told.join(" ");
  element("note").hidden = !told.length;
}

function showComments({ comments }, mark) {
  const lines = mark.comment.split("\n");
  const buttons = comments.slice(0, MOST).map((text, place) =>
    made(
      "button",
      { type: "button", "data-text": text, "aria-pressed": String(lines.includes(text)) },
      ...(place < LETTERS.length ? [made("kbd", {}, LETTERS[place]), " "] : []),
      text,
    ),
  );
  const reuse = element("reuse");
  const old = [...reuse.children].indexOf(document.activeElement);
  reuse.replaceChildren(...buttons);
  if (old >= 0) reuse.children[old]?.focus();
}

// How many answers to a question wait, in the list of questions.
export function showWaiting(key, waiting) {
  for (const option of element("question").options) {
    if (option.value === key) option.dataset.waiting = waiting;
    const title = (option.dataset.title ??= option.textContent);
    const wait = Number(option.dataset.waiting);
    option.textContent = `${title} (${wait ? `${wait} to mark` : "done"})`;
  }
}

export function say(text) {
  element("status").textContent = text;
}

export function showConflict(sitting) {
  const { conflict } = sitting;
  element("conflict").hidden = !conflict;
  if (!conflict) return;
  const points = (score) =>
    score === null ? "no mark" : `${number(score)} ${score === 1 ? "point" : "points"}`;
  const answer = sitting.answers.find(({ name }) => name === conflict.name);
  const theirs = answer ? points(sitting.mark(answer).score) : "";
  element("mine").hidden = conflict.reload;
  element("theirs").textContent = conflict.reload ? "Show the new answer" : "Keep theirs";
  element("conflict-text").textContent = conflict.reload
    ? conflict.sentence
    : `${conflict.sentence} Theirs: ${theirs}. Yours: ${points(conflict.mark.score)}.`;
  element(conflict.reload ? "theirs" : "mine").focus();
}
