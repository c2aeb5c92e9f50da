"""Gradient of the loss, update and penalty: known wrong formulas."""

from grader.api import Derivation

from .symbols import LABEL, RATE, REAL, UNIT, formula, right

HUNT_SPLIT_SUM = formula(
    "hunt_split_sum",
    other_class=Derivation(
        right("hunt_split_sum", 0),
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
            "index-sign": (
                "-t_j p_j",
                "Two minus signs meet, and 1/p_j cancels: which p is left?",
            ),
        },
    ),
    all_classes=Derivation(
        right("hunt_split_sum", 1),
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
            "others": (
                "p_i (total - t_i)",
                "Those are the other classes; class i itself adds something, too.",
            ),
        },
    ),
    simplified=Derivation(
        right("hunt_split_sum", 2),
        {"t_i": UNIT, "p_i": UNIT},
        wrong={
            "D1": ("t_i - p_i", "Turned round: a loss falls where its class wins."),
            "S3.2f": ("-t_i + 2 t_i p_i", "Put total = 1 into your second formula."),
            "own-only": (
                "p_i (1 - t_i)",
                "Those are the other classes; class i itself adds something, too.",
            ),
            "P1": ("t_i (p_i - 1)", "The share of the other classes is missing."),
            "D6": ("p_i", "A gradient without a target cannot learn."),
            "P5": ("p_i - 1", "That holds for the true class only."),
        },
    ),
)

CLASS_UPDATE = formula(
    "class_update",
    new_w=Derivation(
        right("class_update"),
        {"w": REAL, "x": REAL, "p": UNIT, "t": LABEL, "alpha": RATE},
        wrong={
            "P2": (
                "w + alpha x (t (1 - p) / p - (1 - t) p)",
                "That is the homework's step: too long for the true class.",
            ),
            "P2-true": (
                "w + alpha x (1 - p) / p",
                "That is for the true class alone, and too long even there.",
            ),
            "N18": ("w + alpha (p - t) x", "That walks up the hill."),
            "rate": ("w - (p - t) x", "The learning rate is missing."),
            "x": ("w - alpha (p - t)", "The slope in a weight has one factor more."),
            "step": (
                "-alpha (p - t) x",
                "That is the step; the new weight is asked for.",
            ),
            "slope": ("(p - t) x", "That is the slope; the new weight is asked for."),
            "P5": ("w - alpha (p - 1) x", "Classes with t = 0 move the other way."),
            "A7": (
                "w - alpha (p - t) p (1 - p) x",
                "The Jacobian has cancelled already.",
            ),
            "no-target": (
                "w - alpha p x",
                "That is right for t = 0 alone: the target is missing.",
            ),
            "true-only": (
                "w + alpha t (1 - p) x",
                "Only the true class moves; what it wins, the others lose.",
            ),
            "others-only": (
                "w - alpha (1 - t) p x",
                "The true class does not move; it moves the other way.",
            ),
            "no-p": (
                "w + alpha t x",
                "The probability is not in it: the step is the same however sure the "
                "model is.",
            ),
            "at-p": (
                "w + alpha t x / p",
                "That is the slope in the probability, -t / p; go on to the logit.",
            ),
            "logit": (
                "w - alpha (w x - t) x",
                "The logit w x stands where the probability belongs: that is another "
                "model.",
            ),
            "times": (
                "w (1 - alpha (p - t) x)",
                "The step is multiplied by w; it is subtracted from w.",
            ),
            "rate-on-w": (
                "alpha w - (p - t) x",
                "The learning rate stands at the weight; it belongs to the slope.",
            ),
        },
    ),
)

HUNT_PENALTY = formula(
    "hunt_penalty",
    d_w=Derivation(
        right("hunt_penalty", 0),
        {"g_w": REAL, "g_b": REAL, "l2": RATE, "w": REAL, "b": REAL},
        wrong={
            "R6": ("g_w l2 w", "That is the homework's: a sum became a product."),
            "R1": ("g_w + 2 l2 w", "The half in front of the square is forgotten."),
            "R2": ("g_w + l2 w / 2", "The square brings down a 2."),
            "R4": ("g_w", "The penalty depends on w, so it has a slope."),
            "R5": ("g_w - l2 w", "That makes the weights grow."),
            "R-no-w": ("g_w + l2", "The slope of w^2 has w in it."),
            "R9": ("g_w + l2 sign(w)", "That is the slope of the size of w."),
            "loss": ("g_w + l2 / 2 w^2", "That is the penalty, not its derivative."),
            "no-rate": ("g_w + w", "The strength l2 of the penalty is missing."),
            "alone": ("l2 w", "The loss without penalty still has a slope."),
            "stretched": (
                "g_w (1 + l2 w)",
                "g_w is multiplied into the penalty's slope, too; it is only added.",
            ),
            "both": (
                "(g_w + l2) w",
                "g_w is multiplied by w, too: only the penalty has w in its slope.",
            ),
        },
    ),
    d_b=Derivation(
        right("hunt_penalty", 1),
        {"g_w": REAL, "g_b": REAL, "l2": RATE, "w": REAL, "b": REAL},
        wrong={
            "R7": ("g_b + l2 b", "Is there a b in the penalty?"),
            "R6": ("g_b l2 b", "A factor for a term that is not there."),
            "w": ("g_b + l2 w", "The penalty changes with w, not with b."),
            "zero": ("0", "The loss without penalty still has a slope."),
        },
    ),
)
