"""Weights and bias in one vector, with copies into the path."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    theta = np.append(w, float(b))
    path = [(theta[:-1].copy(), theta[-1])]
    for _ in range(max_steps):
        d_w, d_b = gradients(theta[:-1], theta[-1])
        g = np.append(d_w, d_b)
        if np.linalg.norm(g) < tolerance:
            break
        theta -= learning_rate * g
        path.append((theta[:-1].copy(), theta[-1]))
    return path
