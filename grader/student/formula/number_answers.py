"""Judges numbers that were worked out by hand, to six digits, and names the slip.

The notebook must not hold the right numbers, so it holds fingerprints of them: a number
is recognised if its digits give the same fingerprint, and a slip is proved if undoing
it makes the number recognised.
"""

import hashlib
import itertools
import math
from collections.abc import Iterator

from grader.student.formula.judge_formula import Finding
from grader.student.formula.number_form import FormError, labels, read_parts

TYPED_DIGITS = 4  # in fewer digits a typing slip proves nothing
MOST_TYPED = 10
FEWEST_DIGITS = 2
LIKELY = {  # slips that a number of two digits proves
    "has the wrong sign.",
    "has its decimal point 1 place too far to the right.",
    "has its decimal point 1 place too far to the left.",
}


def judge_numbers(answer, public: dict) -> Finding:
    """Judge numbers by their stored fingerprints. Any answer gives a finding."""
    try:
        parts = list(read_parts(answer, public["form"]))
    except FormError as reason:
        return Finding(False, "type", str(reason))
    numbers: dict[str, float] = {}
    for part in parts:
        if isinstance(part, FormError):
            return Finding(False, "type", str(part))
        numbers |= part
    wrong = [label for label in numbers if not _fits(numbers[label], label, public)]
    if not wrong:
        return Finding(True, "passed", f"Right to {public['digits']} digits.")
    return Finding(False, "value", _explain(numbers, wrong, public))


def right_parts(answer, public: dict) -> list[bool]:
    """Which of the parts of an answer are right, for partial credit."""
    form = public["form"]
    parts = (
        [form]
        if isinstance(form, str)
        else list(form.get("parts") or form["keys"].values())
    )
    try:
        read = list(read_parts(answer, form))
    except FormError:
        return [False] * len(parts)
    return [
        not isinstance(numbers, FormError)
        and all(_fits(numbers[n], n, public) for n in labels(part))
        for part, numbers in zip(parts, read, strict=True)
    ]


def digits_of(number: float, digits: int) -> str:
    """The number to so many significant digits, in one spelling."""
    return "0" if abs(number) < 10.0**-digits else f"{number:.{digits - 1}e}"


def fingerprint(label: str, spelled: str) -> str:
    """What is stored in place of a number."""
    return hashlib.blake2b(f"{label} {spelled}".encode(), digest_size=8).hexdigest()


def _fits(number: float, label: str, public: dict, right: str = "") -> bool:
    """Whether a number is the right one, up to one unit of its last digit."""
    digits = public["digits"]
    half = 0.0
    if not math.isfinite(number):  # times 10 a huge one is infinite
        return False
    if number:
        half = 0.5 * 10.0 ** (math.floor(math.log10(abs(number))) - digits + 1)
    spelled = {digits_of(number + move, digits) for move in (-half, 0.0, half)}
    asked = right or public["right"][label]
    if any(fingerprint(label, s) == asked for s in spelled):
        return True
    return not right and _has_decimals(number, label, public)


def _has_decimals(number: float, label: str, public: dict) -> bool:
    """Whether a number is right to as many decimals as digits are asked for.

    Who writes 0.033333 has given six digits, too, as many would say.
    """
    found = int(_short_digits(number, label, public) or 0)
    if found < TYPED_DIGITS:
        return False
    return found - 1 - math.floor(math.log10(abs(number))) >= public["digits"]


def _explain(numbers: dict[str, float], wrong: list[str], public: dict) -> str:
    """The first slip that explains what is wrong, or the place."""
    named = (
        (marks, sentence)
        for marks, sentence in public["wrong"]
        if all(_fits(numbers[n], n, public, mark) for n, mark in marks.items())
    )
    explained, told = next(named, ({}, ""))
    crossed, exchanged = _exchanged_vectors(numbers, wrong, public)
    if exchanged and not crossed <= set(explained):
        return exchanged
    if told:
        return told
    for one in wrong:
        for other in numbers:
            if other != one and _exchanged(numbers, one, other, public):
                return f"{one} and {other} are exchanged."
    for label in wrong:
        digits = _short_digits(numbers[label], label, public)
        if digits:
            return f"{label} is right to {digits} digits; give {public['digits']}."
    for name, members in public["unit"].items():
        length = math.hypot(*(numbers[label] for label in members))
        if set(members) & set(wrong) and abs(length - 1) > 1e-4:
            return f"{name} has length {length:.4g}; its length must be 1."
    for label in wrong:
        slip = _shared_slip(numbers, label, wrong, public)
        if slip:
            return f"{label} {slip}"
    right = len(numbers) - len(wrong)
    rest = f"; {right} of {len(numbers)} are right" if len(numbers) > 1 else ""
    return f"{wrong[0]} is not {round(numbers[wrong[0]], 12):.10g}{rest}."


def _exchanged_vectors(
    numbers: dict[str, float], wrong: list[str], public: dict
) -> tuple[set[str], str]:
    """The labels of two vectors that stand in each other's place, and the sentence."""
    vectors: dict[str, list[str]] = {}
    for label in numbers:
        vectors.setdefault(_vector(label), []).append(label)
    for (one, ours), (other, theirs) in itertools.combinations(vectors.items(), 2):
        if not (set(ours) & set(wrong) and len(ours) == len(theirs) > 1):
            continue  # of right vectors that are alike each fits the other's place
        if all(
            _fits(numbers[label], place, public)
            for pair in zip(ours, theirs, strict=True)
            for label, place in (pair, pair[::-1])
        ):
            return {*ours, *theirs}, f"{one} and {other} are exchanged."
    return set(), ""


def _vector(label: str) -> str:
    """The name of what a number is an entry of."""
    return label.partition("[")[0]


def _exchanged(numbers: dict[str, float], one: str, other: str, public: dict) -> bool:
    """Whether each of two numbers is right in the other's place, and not by chance.

    Of two tuples only if neither number would be right in a third place: what counts
    axes is 1 or 2 in many.
    """
    places = {
        n: {p for p in numbers if _fits(numbers[n], p, public)} for n in (one, other)
    }
    if _vector(one) == _vector(other):
        return other in places[one] and one in places[other]
    return places == {one: {other}, other: {one}}


def _short_digits(number: float, label: str, public: dict) -> str:
    """To how many digits a number is right that has fewer than asked for, or ""."""
    for digits, marks in public["short"][label].items():
        spelled = digits_of(number, int(digits))
        if float(spelled) == number and fingerprint(label, spelled) in marks:
            return digits
    return ""


def _shared_slip(numbers: dict, label: str, wrong: list[str], public: dict) -> str:
    """What happened to a number, as the end of a sentence, or "".

    A slip of calculation counts only if it happened to all wrong numbers of a vector. A
    single one in two digits, such as 9 in place of 3 or 0.006 of 0.6, may be chance.
    """
    number = numbers[label]
    same = [other for other in wrong if _vector(other) == _vector(label)]
    slips = [_slips(_undone(numbers[other]), other, public) for other in same]
    if len(same) == 1 and math.isclose(float(f"{number:.1e}"), number):
        slips = [[slip for slip in slips[0] if slip in LIKELY]]
    typed = _slips(_retyped(number, public["digits"]), label, public)
    shared = (s for s in slips[same.index(label)] if all(s in each for each in slips))
    return next(iter([*shared, *typed]), "")


def _slips(undone: Iterator[tuple[float, str]], label: str, public: dict) -> list[str]:
    """The slips that, taken back, give the right number."""
    return [slip for number, slip in undone if _fits(number, label, public)]


def _undone(number: float) -> Iterator[tuple[float, str]]:
    """The number with a slip of calculation taken back."""
    if not number:
        return
    yield -number, "has the wrong sign."
    yield number / 2, "is twice the right number: which 2 is too much?"
    yield number * 2, "is half the right number: which 2 is missing?"
    for places in (1, 2, 3):
        far = f"{places} place{'s' * (places > 1)} too far to the"
        yield number / 10.0**places, f"has its decimal point {far} right."
        yield number * 10.0**places, f"has its decimal point {far} left."
    if abs(number) < 1e100:
        yield number * number, "is the root of the right number."
        yield 1 / number, "is upside down: one divided by it is right."
    if number > 0:
        yield math.sqrt(number), "is the square of the right number."


def _retyped(number: float, digits: int) -> Iterator[tuple[float, str]]:
    """The number with a slip of the fingers taken back.

    Only where two more of the digits that count stand behind it, to prove the slip, and
    not in a number of so many digits that it was computed.
    """
    text = repr(number)
    if "e" in text or sum(sign in "123456789" for sign in text) < TYPED_DIGITS:
        return
    if sum(sign.isdigit() for sign in text.lstrip("-0.")) > MOST_TYPED:
        return
    first = next(i for i, sign in enumerate(text) if sign in "123456789")
    places = [i for i, sign in enumerate(text) if sign.isdigit() and i >= first]
    for i, j in itertools.pairwise(places[:digits]):
        swapped = list(text)
        swapped[i], swapped[j] = text[j], text[i]
        yield float("".join(swapped)), "has two neighbouring digits exchanged."
    for i in places[: digits - 2]:
        for digit in "0123456789":
            yield float(text[:i] + digit + text[i:]), "lacks a digit."
        yield float(text[:i] + text[i + 1 :]), "has a digit too many."
