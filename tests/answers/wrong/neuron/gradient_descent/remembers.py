"""The path is made once, outside of the function.

Counterexample: gradient_descent(<(2 w, b)>, [1.], 1, learning_rate=0.25,
max_steps=50, tolerance=0.5) -> 8 entries, the last ([0.125], 0.421875), right [([1.],
1), ([0.5], 0.75), ([0.25], 0.5625), ([0.125], 0.421875)]

says: Called twice with the same inputs, your function
"""

import numpy as np


_path = []


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    _path.append((w, b))
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        _path.append((w, b))
    return _path
