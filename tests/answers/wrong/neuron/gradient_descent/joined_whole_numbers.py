"""One vector, made of whole numbers where the start holds such.

says: from a start in whole numbers it fails
earns: 3/4
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    theta = np.append(w, b)
    path = [(theta[:-1].copy(), theta[-1])]
    for _ in range(max_steps):
        d_w, d_b = gradients(theta[:-1], theta[-1])
        g = np.append(d_w, d_b)
        if np.linalg.norm(g) < tolerance:
            break
        theta -= learning_rate * g
        path.append((theta[:-1].copy(), theta[-1]))
    return path
