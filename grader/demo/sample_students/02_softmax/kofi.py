"""Kofi differentiates softmax regression without a slip and then believes the sheet.

The claim that he is told to show has the wrong sign; his own last line has the right
one, and he hands in the claim. What he does not derive is right.
"""

HANDS_IN = "a right derivation of softmax regression, a wrong claim"
START = "solutions"
LOSES = {"class_update": "S4.b.1"}


def indicator_likelihood():
    factor = "p^t"
    loss = "-t * log(p)"
    slope = "-t * 1 / p"
    return factor, loss, slope


def softmax_jacobian_cases():
    same_class = "p_j - p_j^2"
    other_class = "-p_j * p_i"
    return same_class, other_class


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_i) * x"
    return in_logit, in_weight


def class_update():
    new_w = "w - alpha * -(p - t) * x"
    return new_w
