"""Size of d_b alone.

Counterexample: gradient_descent(<(w - 3, 4 (b + 1))>, [1., 2.], 0, learning_rate=0.1,
max_steps=40, tolerance=0.05) -> 10 entries, the last ([2.225159, 2.61258 ],
-0.989922), right 38 entries, the last ([2.959449, 2.979724], -1)

says: The length is taken of d_b alone; d_w belongs to
"""


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if abs(d_b) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
