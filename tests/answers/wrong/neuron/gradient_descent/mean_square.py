"""Mean of the squares.

Counterexample: gradient_descent(<(w - 3, 4 (b + 1))>, [1., 2.], 0, learning_rate=0.1,
max_steps=40, tolerance=0.05) -> 32 entries, the last ([2.923696, 2.961848], -1),
right 38 entries, the last ([2.959449, 2.979724], -1)

says: The mean of the squares is compared; their sum
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.mean(np.append(d_w, d_b) ** 2)) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
