"""A loop over the last pair of the path."""


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w.copy(), b)]
    while len(path) <= max_steps:
        w, b = path[-1]
        d_w, d_b = gradients(w, b)
        if d_w @ d_w + d_b*d_b < tolerance**2:
            return path
        path.append((w - learning_rate*d_w, b - learning_rate*d_b))
    return path
