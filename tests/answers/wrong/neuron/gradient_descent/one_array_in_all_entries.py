"""w -= on a copy: every entry of the path is the same array.

says: one and the same array
earns: 0.5
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    w = w.copy()
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w -= learning_rate * d_w
        b -= learning_rate * d_b
        path.append((w, b))
    return path
