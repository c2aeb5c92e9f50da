"""path.append(w, b).

Counterexample: gradient_descent(<(2 w, b)>, [ 1., -2.], 0.5, learning_rate=0.1,
max_steps=3, tolerance=0.01) -> TypeError: list.append() takes exactly one argument (2
given), right [([ 1., -2.], 0.5), ([ 0.8, -1.6], 0.45), ([ 0.64, -1.28], 0.405), ([
0.512, -1.024], 0.3645)]

says: append takes one thing: a pair has brackets of its own
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append(w, b)
    return path
