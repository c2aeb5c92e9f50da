"""Formulas and numbers of notebook 2: symbols, known wrong answers, sentences."""

from grader.judge.derivation import Derivation
from grader.judge.numeric import Numbers
from grader.judge.pencil import FormulaExercise, NumberExercise
from solutions import softmax as solution

UNIT = (0.05, 0.95)
REAL = (-3.0, 3.0)
RATE = (0.05, 0.9)
LABEL = [0, 1]

# For i = j the two probabilities are one and the same.
PAIR = {"p_j": UNIT, "q": UNIT, "delta": LABEL}
SAME_WHERE_DELTA = {"p_i": "delta * p_j + (1 - delta) * q"}


def _formula(name, **parts):
    return FormulaExercise(name, getattr(solution, name), parts)


def _right(name, position=None):
    """The formula of the solution, which is its only copy."""
    answer = getattr(solution, name)()
    return answer if position is None else answer[position]


def _pair(name, position, only, wrong):
    """A derivation in p_j, p_i and delta, and in x where it is among the names."""
    return Derivation(
        _right(name, position),
        {**PAIR, "x": REAL} if "x" in only else PAIR,
        define=SAME_WHERE_DELTA,
        only=only,
        wrong=wrong,
    )


INDICATOR_LIKELIHOOD = _formula(
    "indicator_likelihood",
    factor=Derivation(
        _right("indicator_likelihood", 0),
        {"p": UNIT, "t": LABEL},
        wrong={
            "P5": (
                "p",
                "That multiplies the probabilities of all classes, true or not.",
            ),
            "product": ("t p", "For t = 0 the whole product would be 0."),
            "flipped": ("p^(1 - t)", "Now the classes that did not occur are counted."),
            "binary": (
                "p^t (1 - p)^(1 - t)",
                "The other classes have factors of their own; 1 - p is too much.",
            ),
            "log": ("t log(p)", "That is the logarithm of the factor already."),
        },
    ),
    loss=Derivation(
        _right("indicator_likelihood", 1),
        {"p": UNIT, "t": UNIT},
        wrong={
            "D1": ("t log(p)", "That is never positive: the loss is minus that."),
            "P5": ("-log(p)", "Classes with t = 0 must add nothing."),
            "P4": ("-p log(p)", "The target is not in it."),
            "swapped": ("-p log(t)", "Target and probability are exchanged."),
            "binary": (
                "-t log(p) - (1 - t) log(1 - p)",
                "That is the loss of one neuron; the other classes have their own.",
            ),
        },
    ),
    slope=Derivation(
        _right("indicator_likelihood", 2),
        {"p": UNIT, "t": UNIT},
        wrong={
            "D1": ("t / p", "The minus of the loss got lost."),
            "P5": ("-1 / p", "The target is a factor of the loss, so of its slope."),
            "inner": ("-t", "The derivative of the logarithm is missing."),
            "log": ("-t log(p) / p", "The derivative of log p is 1/p alone."),
            "P4": ("-log(p) - 1", "That is the slope of -p log p, without a target."),
            "turned": ("-p / t", "The fraction stands upside down."),
        },
    ),
)

SOFTMAX_JACOBIAN_CASES = _formula(
    "softmax_jacobian_cases",
    same_class=Derivation(
        _right("softmax_jacobian_cases", 0),
        {"p_j": UNIT},
        define={"p_i": "p_j"},  # the same class: either letter will do
        wrong={
            "P2": ("1 - p_j", "One factor of the two got lost on the way."),
            "S4.a.2": ("p_j", "Two fractions are subtracted; the second is not 0."),
            "square": ("p_j^2", "The numerator has a slope, too."),
            "other": ("-p_j^2", "Only the denominator is differentiated."),
            "sign": ("p_j^2 - p_j", "More of a logit makes its class more probable."),
            "A5": ("p_j (1 - p_j)^2", "One factor too many."),
        },
    ),
    other_class=Derivation(
        _right("softmax_jacobian_cases", 1),
        {"p_i": UNIT, "p_j": UNIT},
        wrong={
            "P1": ("0", "The sum below contains the exponential of every class."),
            "sign": ("p_i p_j", "What one class wins the others lose: the sign."),
            "one": ("-p_j", "The slope of the sum below is missing."),
            "other": ("-p_i", "The numerator is still there."),
            "P3": ("-p_j^2", "Whose exponential is the slope of the sum below?"),
            "first": ("p_j (1 - p_i)", "The numerator does not contain z_i."),
        },
    ),
)

SOFTMAX_JACOBIAN = _formula(
    "softmax_jacobian",
    in_logit=_pair(
        "softmax_jacobian",
        0,
        ("p_i", "p_j", "delta"),
        {
            "P3": ("p_j (delta - p_j)", "For other classes this has p_j twice."),
            "P1": ("delta p_j (1 - p_j)", "For other classes this is 0."),
            "P2": (
                "delta (1 - p_j) - (1 - delta) p_j p_i",
                "For the same class a factor is missing.",
            ),
            "log": ("delta - p_i", "The numerator p_j is missing."),
            "sign": ("p_j (p_i - delta)", "Test it with i = j: the slope is positive."),
            "plus": ("p_j (delta + p_i)", "Test it with your second case."),
            "one": ("p_j (1 - p_i)", "Where i and j differ the 1 must go."),
        },
    ),
    in_weight=_pair(
        "softmax_jacobian",
        1,
        ("p_i", "p_j", "delta", "x"),
        {
            "P3": ("p_j (delta - p_j) x", "The index beside delta is the weight's."),
            "x": ("p_j (delta - p_i)", "z_i contains w_i multiplied by something."),
            "P1": ("delta p_j (1 - p_j) x", "For other classes that gives 0."),
            "log": ("(delta - p_i) x", "p_j got lost on the way to the weight."),
            "over": ("p_j (delta - p_i) / x", "The chain rule multiplies."),
        },
    ),
)

HUNT_SOFTMAX_FACTOR = _formula(
    "hunt_softmax_factor",
    same_class=Derivation(
        _right("hunt_softmax_factor"),
        {"p_j": UNIT, "p_i": UNIT, "x": REAL},
        only=("p_j", "x"),
        wrong={
            "P2": ("x (1 - p_j)", "That is the homework's line: compare it with 4.1."),
            "x": (
                "p_j (1 - p_j)",
                "That is the slope in the logit, not in the weight.",
            ),
            "sign": ("-x p_j (1 - p_j)", "Only the sign is wrong."),
            "second": ("-x p_j^2", "That is the other case, with both classes equal."),
            "half": ("x p_j", "One factor of your first case is missing."),
        },
    ),
)

HUNT_LOG_INDEX = _formula(
    "hunt_log_index",
    d_w_i=_pair(
        "hunt_log_index",
        None,
        ("p_i", "p_j", "delta", "x"),
        {
            "P3": (
                "(delta - p_j) x",
                "That is the homework's line: look at its index.",
            ),
            "x": ("delta - p_i", "That is the slope in the logit, not in the weight."),
            "not-log": ("p_j (delta - p_i) x", "That is the slope of p_j itself."),
            "sign": ("(p_i - delta) x", "Only the sign is wrong."),
            "P1": ("delta (1 - p_j) x", "For other classes that gives 0."),
            "one": ("(1 - p_i) x", "Where i and j differ the 1 must go."),
        },
    ),
)

HUNT_SPLIT_SUM = _formula(
    "hunt_split_sum",
    other_class=Derivation(
        _right("hunt_split_sum", 0),
        {"t_j": UNIT, "p_i": UNIT, "p_j": UNIT},
        wrong={
            "P3": (
                "t_j p_j",
                "That is what the homework's line 2 gives: which p is below?",
            ),
            "sign": ("-t_j p_i", "Two minus signs meet."),
            "P2": ("t_j p_i p_j", "The 1/p_j in front cancels something."),
            "target": ("p_i", "The target is missing."),
            "chain": ("-t_j / p_j", "That is the slope in p_j; go on to the logit."),
        },
    ),
    all_classes=Derivation(
        _right("hunt_split_sum", 1),
        {"t_i": UNIT, "p_i": UNIT, "total": (1.1, 2.0)},
        wrong={
            "S3.2f": (
                "-t_i (1 - p_i) + t_i p_i",
                "That is the homework's line 3: the sum over the others has gone.",
            ),
            "one": ("p_i - t_i", "Right only where the targets add up to 1."),
            "twice": (
                "-t_i (1 - p_i) + total p_i",
                "Class i itself is in both parts of the sum.",
            ),
            "sign": ("t_i - total p_i", "Only the sign is wrong."),
            "P1": ("-t_i (1 - p_i)", "The other classes add something, too."),
            "factor": ("total (p_i - t_i)", "The first part contains t_i alone."),
        },
    ),
    simplified=Derivation(
        _right("hunt_split_sum", 2),
        {"t_i": UNIT, "p_i": UNIT},
        wrong={
            "D1": ("t_i - p_i", "Turned round: a loss falls where its class wins."),
            "S3.2f": ("-t_i + 2 t_i p_i", "Put total = 1 into your second formula."),
            "P1": ("t_i (p_i - 1)", "The share of the other classes is missing."),
            "D6": ("p_i", "A gradient without a target cannot learn."),
            "P5": ("p_i - 1", "That holds for the true class only."),
        },
    ),
)

HUNT_CLAIMED_SIGN = _formula(
    "hunt_claimed_sign",
    d_w_j=Derivation(
        _right("hunt_claimed_sign"),
        {"p_j": UNIT, "p_i": UNIT, "t_j": UNIT, "x": REAL},
        only=("p_j", "t_j", "x"),
        wrong={
            "D1": ("-(p_j - t_j) x", "That is what was to be shown: test its sign."),
            "x": ("p_j - t_j", "That is the gradient at the logit, not at the weight."),
            "A7": (
                "(p_j - t_j) p_j (1 - p_j) x",
                "The Jacobian has cancelled already.",
            ),
            "D6": ("p_j x", "The target is not in it."),
            "P1": ("-t_j (1 - p_j) x", "The terms of the other classes are missing."),
        },
    ),
)

CLASS_UPDATE = _formula(
    "class_update",
    new_w=Derivation(
        _right("class_update"),
        {"w": REAL, "x": REAL, "p": UNIT, "t": LABEL, "alpha": RATE},
        wrong={
            "P2": (
                "w + alpha x (t (1 - p) / p - (1 - t) p)",
                "That is the homework's step: too long for the true class.",
            ),
            "N18": ("w + alpha (p - t) x", "That walks up the hill."),
            "rate": ("w - (p - t) x", "The learning rate is missing."),
            "x": ("w - alpha (p - t)", "The slope in a weight has one factor more."),
            "step": ("-alpha (p - t) x", "That is the step; the new weight is asked."),
            "P5": ("w - alpha (p - 1) x", "Classes with t = 0 move the other way."),
            "A7": (
                "w - alpha (p - t) p (1 - p) x",
                "The Jacobian has cancelled already.",
            ),
        },
    ),
)

HUNT_PENALTY = _formula(
    "hunt_penalty",
    d_w=Derivation(
        _right("hunt_penalty", 0),
        {"g_w": REAL, "g_b": REAL, "l2": RATE, "w": REAL, "b": REAL},
        wrong={
            "R6": ("g_w l2 w", "That is the homework's: a sum became a product."),
            "R1": ("g_w + 2 l2 w", "The half in front of the square is forgotten."),
            "R2": ("g_w + l2 w / 2", "The square brings down a 2."),
            "R4": ("g_w", "The penalty depends on w, so it has a slope."),
            "R5": ("g_w - l2 w", "That makes the weights grow."),
            "R9": ("g_w + l2 sign(w)", "That is the slope of the size of w."),
            "loss": ("g_w + l2 / 2 w^2", "That is the penalty, not its derivative."),
        },
    ),
    d_b=Derivation(
        _right("hunt_penalty", 1),
        {"g_w": REAL, "g_b": REAL, "l2": RATE, "w": REAL, "b": REAL},
        wrong={
            "R7": ("g_b + l2 b", "Is there a b in the penalty?"),
            "R6": ("g_b l2 b", "A factor for a term that is not there."),
            "w": ("g_b + l2 w", "The penalty changes with w, not with b."),
            "zero": ("0", "The loss without penalty still has a slope."),
        },
    ),
)

MODEL_COUNTS = NumberExercise(
    "model_counts",
    solution.model_counts,
    Numbers(
        solution.model_counts(),
        names=("one_against_all", "one_against_one", "templates_per_class"),
        wrong={
            "twice": (
                (None, (2, 6, 90), None),
                "one_against_one: every pair is counted twice.",
            ),
            "itself": (
                (None, (3, 6, 55), None),
                "one_against_one: no class plays against itself.",
            ),
            "all": (
                (None, (2, 3, 10), None),
                "one_against_one: that is the number of classes; count the pairs.",
            ),
            "one-less": (
                ((1, 2, 9), None, None),
                "one_against_all: every class has a model, the last one, too.",
            ),
            "pairs": (
                ((1, 3, 45), None, None),
                "one_against_all: those are the pairs; each class gets one model.",
            ),
            "S2.AN.16c": (
                (None, None, 10),
                "templates_per_class: ten classes have ten templates together.",
            ),
            "several": (
                (None, None, 2),
                "templates_per_class: how many columns of W belong to one class?",
            ),
        },
    ),
)

SOFTMAX_BY_HAND = NumberExercise(
    "softmax_by_hand",
    solution.softmax_by_hand,
    Numbers(
        solution.softmax_by_hand(),
        names=("probs", "probs_of_doubled_logits", "loss_of_a_guess"),
        wrong={
            "undivided": (
                ((1, 2, 5), None, None),
                "probs: those are the exponentials; they do not add up to 1 yet.",
            ),
            "no-exp": (
                ((0, 0.30103, 0.69897), None, None),
                "probs: the logits are divided by their sum, without exponentials.",
            ),
            "unmoved": (
                (None, (0.125, 0.25, 0.625), None),
                "probs_of_doubled_logits: exp(2 z) is the square of exp(z).",
            ),
            "squares": (
                (None, (1, 4, 25), None),
                "probs_of_doubled_logits: divide the squares by their sum.",
            ),
            "D1": (
                (None, None, -2.302585093),
                "loss_of_a_guess: a loss is minus the logarithm, so it is positive.",
            ),
            "D12": (
                (None, None, 1),
                "loss_of_a_guess: nats are asked for, the natural logarithm.",
            ),
            "prob": (
                (None, None, 0.1),
                "loss_of_a_guess: that is the probability; its logarithm is missing.",
            ),
        },
    ),
)

EXERCISES = (
    MODEL_COUNTS,
    SOFTMAX_BY_HAND,
    INDICATOR_LIKELIHOOD,
    SOFTMAX_JACOBIAN_CASES,
    SOFTMAX_JACOBIAN,
    HUNT_SOFTMAX_FACTOR,
    HUNT_LOG_INDEX,
    HUNT_SPLIT_SUM,
    HUNT_CLAIMED_SIGN,
    CLASS_UPDATE,
    HUNT_PENALTY,
)
