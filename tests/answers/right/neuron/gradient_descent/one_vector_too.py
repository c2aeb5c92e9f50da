"""Step of one long vector, taken apart again."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        slope = np.concatenate([d_w, [d_b]])
        if np.sqrt(slope @ slope) < tolerance:
            break
        place = np.append(w, b) - learning_rate * slope
        w, b = place[:-1], place[-1]
        path.append((w, b))
    return path
