"""S2.AN.10b, N19: the gradient is compared with the one before.

says: You stop when the gradient no longer changes
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    old = None
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        new = np.append(d_w, d_b)
        if old is not None and np.linalg.norm(new - old) < tolerance:
            break
        old = new
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
