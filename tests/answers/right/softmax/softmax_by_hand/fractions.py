"""Fractions."""

import fractions
import math


def softmax_by_hand():
    probs = tuple(fractions.Fraction(a, 8) for a in (1, 2, 5))
    probs_of_doubled_logits = tuple(fractions.Fraction(a * a, 30) for a in (1, 2, 5))
    loss_of_a_guess = -math.log(0.1)
    return probs, probs_of_doubled_logits, loss_of_a_guess
