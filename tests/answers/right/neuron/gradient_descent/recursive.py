"""Recursive."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    d_w, d_b = gradients(w, b)
    if max_steps == 0 or np.sqrt((d_w**2).sum() + d_b**2) < tolerance:
        return [(w, b)]
    return [(w, b)] + gradient_descent(
        gradients,
        w - learning_rate * d_w,
        b - learning_rate * d_b,
        learning_rate=learning_rate,
        max_steps=max_steps - 1,
        tolerance=tolerance,
    )
