"""w in the slope.

Counterexample: w=0.4, x=1.5, p=0.2, t=1, alpha=0.1 -> 0.448, right 0.52

says: The step is multiplied by w; it is subtracted from w.
"""


def class_update():
    new_w = "w - alpha * (p - t) * x * w"
    return new_w
