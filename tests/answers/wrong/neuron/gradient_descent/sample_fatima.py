"""Fatima of the sample class: S2.AN.10b.

says: You stop when the gradient no longer changes. On a slope it hardly changes and the walk must go on: test that it is small.
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    before = None
    for _ in range(max_steps):
        now = np.append(*gradients(w, b))
        if before is not None and np.linalg.norm(now - before) < tolerance:
            break
        w, b = w - learning_rate * now[:-1], b - learning_rate * now[-1]
        path.append((w, b))
        before = now
    return path
