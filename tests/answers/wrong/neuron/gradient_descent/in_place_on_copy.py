"""Copies w once and then goes in place: all pairs hold the same array.

Counterexample: gradient_descent(<(2 w, b)>, [ 1., -2.], 0.5, learning_rate=0.1,
max_steps=3, tolerance=0.01) -> [([ 1., -2.], 0.5), ([ 0.512, -1.024], 0.45), ([
0.512, -1.024], 0.405), ([ 0.512, -1.024], 0.3645)], right [([ 1., -2.], 0.5), ([ 0.8,
-1.6], 0.45), ([ 0.64, -1.28], 0.405), ([ 0.512, -1.024], 0.3645)]

says: All entries of the path hold one and the same
earns: 1/2
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    w = np.array(w, dtype=float)
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w -= learning_rate * d_w
        b -= learning_rate * d_b
        path.append((w, b))
    return path
