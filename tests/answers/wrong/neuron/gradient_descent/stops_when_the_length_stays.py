"""S2.AN.10b, N19: the length of the gradient is compared with the one before.

says: You stop when the gradient no longer changes
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    previous = np.inf
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        length = np.sqrt(np.sum(d_w**2) + d_b**2)
        if abs(previous - length) < tolerance:
            break
        previous = length
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
