"""Takes the present place from the path."""

import math


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        w, b = path[-1]
        grad_w, grad_b = gradients(w, b)
        squares = sum(g**2 for g in grad_w) + grad_b**2
        if math.sqrt(squares) < tolerance:
            break
        path.append((w - learning_rate * grad_w, b - learning_rate * grad_b))
    return path
