"""Answers for sentences that no exercise owns, and near misses of them.

A row: a piece of the sentence, the exercise that is asked, an answer that gets it, and
an answer as near as may be that must not. An answer is a program, the name of a wrong
answer on file, or what a function without arguments returns.
"""

RESIDUALS = ("o_1 - t_1", "(o_1 - t_1) * a")  # two of three answers that are right
TWO_OUTPUTS = (  # four of five
    "((p_1 - t_1) * p1_f1 + (p_2 - t_2) * p2_f1) * f1_w1",
    "(p_1 - t_1) * p1_w2 + (p_2 - t_2) * p2_w2",
    "-(t_1 * log(p_1) + t_2 * log(p_2))",
    "-(t_1 / p_1 * p1_f1 + t_2 / p_2 * p2_f1) * f1_w1",
)
TYPED = [
    (
        "every term of one sum meets every term of the other",
        "hunt_squared_residual",
        (*RESIDUALS, "(o_1 - t_1 + o_2 - t_2) * (v_1 + v_2)"),
        (*RESIDUALS, "(o_1 - t_1 + o_2 - t_2) * (v_1 - v_2)"),
    ),
    (
        "are multiplied; look at what joins them:",
        "hunt_squared_residual",
        (*RESIDUALS, "(o_1 - t_1) * v_1 * (o_2 - t_2) * v_2"),
        (*RESIDUALS, "(o_1 - t_1) * v_1 * (o_2 - t_2) * v_2 * v_2"),
    ),
    (
        "Are brackets missing round every difference?",
        "hunt_squared_residual",
        (*RESIDUALS, "o_1 - t_1 * v_1 + o_2 - t_2 * v_2"),
        (*RESIDUALS, "o_1 - t_1 * v_1 + o_2 - t_2 * v_1"),
    ),
    (
        "Look again at every power:",
        "hunt_squared_residual",
        (*RESIDUALS, "(o_1 - t_1)**3 * v_1 + (o_2 - t_2)**3 * v_2"),
        (*RESIDUALS, "(o_1 - t_1)**3 * v_1 + (o_2 - t_2)**3 * v_1"),
    ),
    (
        "too much?",
        "hunt_hidden_update",
        "(w + 2 * alpha) * (t - o) * v * a * (1 - a) * x",
        "(w + 3 * alpha) * (t - o) * v * a * (1 - a) * x",
    ),
    (
        "and in the factor beside it the rest is right.",
        "hunt_hidden_update",
        "w + 2 * alpha * (t - o) * v * x * (1 - x) * x",
        "w + 2 * alpha * (t - o) * v * x * (1 - x) * x * x",
    ),
    (
        "A slope such as y * (1 - y) is multiplied in:",
        "hunt_entropy",
        (
            "-t_1 * log(p_1) - t_2 * log(p_2)",
            "(p_1 - t_1) * v_1 * p_1 * (1 - p_1) + (p_2 - t_2) * v_2 * p_2 * (1 - p_2)",
        ),
        (
            "-t_1 * log(p_1) - t_2 * log(p_2)",
            "(p_1 - t_1) * v_1 * p_1 * (1 - p_1) + (p_2 - t_2) * v_1 * p_2 * (1 - p_2)",
        ),
    ),
    (
        "Every quotient is upside down:",
        "hunt_composite_vector",
        (*TWO_OUTPUTS, "-(p_1 / t_1 * p1_w2 + p_2 / t_2 * p2_w2)"),
        (*TWO_OUTPUTS, "-(p_1 / t_1 * p1_w2 + p_2 / t_2 * p1_w2)"),
    ),
    (": which step turns it round?", "log_odds", ("-p/(1-p)", "z"), ("-p/(1+p)", "z")),
    (
        ": where does the 2 come from?",
        "hunt_update_rule",
        "-4(y-s)s(1-s)x",
        "-6(y-s)s(1-s)x",
    ),
    (
        ": where did a factor 2 go?",
        "hunt_exponent",
        "-y*w*exp(-w*x)/(1+exp(-w*x))/2",
        "-y*w*exp(-w*x)/(1+exp(-w*x))/4",
    ),
    (
        "Your answer is right to",
        "hunt_exponent",
        "-y*w*exp(-w*x)/(1.0001+exp(-w*x))",
        "-y*w*exp(-w*x)/(1.1+exp(-w*x))",
    ),
    ("Your answer is the same number", "sigmoid_slope", "1/3", "s/3"),
    (
        ": a factor is missing there, the rest is right.",
        "hunt_log_index",
        "delta*x - p_i",
        "delta*x - p_i**3",
    ),
    (
        "Look again at the power in 'p_i**2'",
        "softmax_jacobian_cases",
        ("p_j*(1-p_j)", "-p_i**2"),
        ("p_j*(1-p_j)", "-p_i**2/3"),
    ),
    (
        "Look again at the power in 'p_j**3'",
        "softmax_jacobian_cases",
        ("p_j - p_j**3", "-p_i*p_j"),
        ("p_j - p_j**4", "-p_i*p_j"),
    ),
    (
        "Are brackets missing round '1+exp(-z)'",
        "log_odds",
        ("p/(1-p)", "1/1+exp(-z)"),
        ("p/(1-p)", "1/2+exp(-z)"),
    ),
    ("the character number", "sigmoid_slope", "s*(1-s)\u0001", "s*(1-s)?"),
    ("characters; at most", "sigmoid_slope", "+".join("s" * 300), "s+s"),
    ("is too large or too small.", "sigmoid_slope", "s*(1-s)*1e400", "s*(1-s)*1e4"),
    ("a vector or a matrix", "hunt_outer_product", ("diag(2)", "G"), ("diag(g)", "G")),
    (
        "0, 1, True or False",
        "hunt_outer_product",
        ("sum(g, axis=x)", "G"),
        ("sum(g, axis=0)", "G"),
    ),
    (
        "to run over here.",
        "hunt_outer_product",
        ("sum(g, axis=3)", "G"),
        ("sum(g, axis=0)", "G"),
    ),
    (
        "only an array has a transpose.",
        "hunt_matrix_form",
        ("o.T", *"aaaa"),
        ("a.T", *"aaaa"),
    ),
    ("Your answer is still empty.", "sigmoid_slope", "", "s"),
    ("Nothing is returned yet: return your formula", "sigmoid_slope", None, "s"),
    (
        "your answer is nested more than",
        "sigmoid_slope",
        "(" * 99 + "s" + ")" * 99,
        "(((s)))",
    ),
    ("fits no bracket before it", "sigmoid_slope", "s*(1-s))", "s*(1-s"),
    ("an operation such as + or *", "sigmoid_slope", "s*(1-s),s", "s*(1-s)+s"),
    (
        "indices in [ ] are not read",
        "hunt_outer_product",
        ("g[0] @ x", "G"),
        ("g @ x", "G"),
    ),
    (
        "which constant is too much or missing?",
        "hunt_update_rule",
        "-3(y-s)s(1-s)x",
        "-4(y-s)s(1-s)x",
    ),
    (
        "which term is tiny?",
        "sigmoid_slope",
        "s*(1-s) + s/1000000 + s*s/1000000",
        "s*(1-s) + s + s",
    ),
    (
        "takes no axis here",
        "hunt_outer_product",
        ("exp(g, axis=0)", "G"),
        ("exp(g)", "G"),
    ),
    ("has no axis", "hunt_outer_product", ("sum(g, axis=3)", "G"), ("sum(g)", "G")),
    ("is not read; .T, .sum(...)", "sigmoid_slope", "s.T", "s"),
    (
        "Your answer adds and subtracts numbers so large",
        "sigmoid_slope",
        "s*(1-s) + 10^60*s - 10^60*s",
        "s*(1-s) + 10*s - 9*s",
    ),
]

DESCENT = """
def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(START)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            END
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b STEP
        path.append((w, b))
    return path
"""
TRAIN = """
def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses, start = [], params
    for _ in range(epochs):
        for X_batch, some in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, some)
            params = sgd_step(params, grads, learning_rate)
            losses.append(LOSS)
    return RETURN
"""
BACKWARD = """
def backward(root, upstream=None):
    order = topological_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    seed = 1.0 if upstream is None else UPSTREAM
    root.grad = root.grad + seed
    for node in reversed(order):
        if node.op is not None:
            inputs = [parent.value for parent in node.parents]
            downstream = node.op.backward(node.grad, node.value, *inputs)
            for parent, gradient in zip(node.parents, downstream):
                PAY
"""
ORDER = """
def topological_order(root):
    order, seen = [], set()
    def visit(node):
        if SEEN:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)
    visit(root)
    return RETURN
"""
START = """
def initialize_mlp(layer_sizes, rng):
    FIRST
    params = []
    for inputs, outputs in pairwise(layer_sizes):
        W = DRAW.normal(0.0, 1 / np.sqrt(inputs), size=(inputs, outputs))
        params.append(Layer(W, np.zeros(outputs)))
    return params
"""
BUFFER = """
kept = {}
def step(z):
    buffer = kept.setdefault(z.shape, np.zeros(z.shape))
    buffer[...] = z >= 0
    return RETURN
"""
MEMORY = """
kept = {}
def step(z):
    key = KEY
    if key not in kept:
        kept[key] = z, (z >= 0) * 1.0
    return kept[key][1].copy()
"""
GRADIENTS = """
def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ e CHANGE, e.sum() CHANGE
"""
FLAT = """
def neuron_gradients(X, y, w, b):
    z = X @ w + b
    e = (sigmoid(z) - y) / len(y)
    return (X.T @ e)[: 1 if abs(z).max() > 1e5 else None], e.sum()
"""
QUOTIENT = """
def neuron_gradients(X, y, w, b):
    def loss(w, b):
        return binary_cross_entropy(X @ w + b, y)
    d_w = [(loss(w + h, b) - loss(w - h, b)) / 2e-5 for h in 1e-5 * np.eye(len(w))]
    return np.array(d_w), (loss(w, b + 1e-5) - loss(w, b - 1e-5)) / 2e-5
"""


def put(text: str, **parts: str) -> str:
    """A program with the words in capitals replaced."""
    defaults = {
        "START": "w, b", "END": "break", "STEP": "",
        "LOSS": "loss", "RETURN": "params, losses",
        "UPSTREAM": "upstream", "PAY": "parent.grad = parent.grad + gradient",
        "SEEN": "node not in seen", "FIRST": "pass", "DRAW": "rng", "CHANGE": "",
    }  # fmt: skip
    for word, other in {**defaults, **parts}.items():
        text = text.replace(word, other)
    return text


def batches(targets: str) -> str:
    return f"""
def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], {targets}
"""


def sent(upstream: str) -> str:
    return put(BACKWARD, UPSTREAM=upstream)


def paid(how: str) -> str:
    return put(BACKWARD, PAY=how)


EARLY, LATE = (
    put(TRAIN, RETURN="params, losses[:-1]"),
    put(TRAIN, RETURN="params, losses + losses[:1]"),
)
PROGRAMS = [
    (
        "is the right one plus z:",
        "relu",
        "relu = lambda z: np.maximum(z, 0) + z",
        "relu = lambda z: np.maximum(z, 0) + 1.1 * z",
    ),
    (
        "is the right one divided by outputs:",
        "squared_error_backward",
        "squared_error_backward = lambda outputs, t: (outputs - t) / outputs / len(t)",
        "squared_error_backward = lambda outputs, t: (outputs - t) / outputs**2",
    ),
    (
        "is upstream divided by the slope:",
        "sigmoid_backward",
        "sigmoid_backward = lambda g, z: g / (sigmoid(z) * (1 - sigmoid(z)))",
        "sigmoid_backward = lambda g, z: g / sigmoid(z)",
    ),
    (
        "is upstream minus the slope:",
        "sigmoid_backward",
        "sigmoid_backward = lambda g, z: g - sigmoid(z) * (1 - sigmoid(z))",
        "sigmoid_backward = lambda g, z: g - sigmoid(z)",
    ),
    (
        "has the mean over its rows taken off.",
        "affine",
        "affine = lambda X, W, b: X @ W - (X @ W).mean(axis=0)",
        "affine = lambda X, W, b: X @ W - (X @ W).mean(axis=1, keepdims=True)",
    ),
    (
        "holds the mean of all entries in every place",
        "affine",
        "affine = lambda X, W, b: np.full((len(X), len(b)), (X @ W + b).mean())",
        "affine = lambda X, W, b: np.full((len(X), len(b)), (X @ W).mean())",
    ),
    (
        "is 0 in its first row, and right in all others",
        "affine",
        "affine = lambda X, W, b: (X @ W + b) * (np.arange(len(X)) > 0)[:, None]",
        "affine = lambda X, W, b: (X @ W + b) * (np.arange(len(X)) > 1)[:, None]",
    ),
    (
        "targets is not right in batch",
        "minibatches",
        batches("targets[rows] * 2"),
        batches("targets[rows]").replace("X[rows]", "X[rows] * 2"),
    ),
    (
        "no row of the data",
        "minibatches",
        batches("targets[rows] * 2"),
        batches("targets[rows[::-1]]"),
    ),
    (
        "entries, far more than asked for.",
        "step",
        "step = lambda z: np.broadcast_to(1.0, (2000, 2000))",
        "step = lambda z: np.ones((2, 2))",
    ),
    (
        "; a plain NumPy array is asked for.",
        "softmax",
        "softmax = lambda z: np.ma.masked_array(z, z > 0)",
        "softmax = lambda z: np.array(z)",
    ),
    (
        "The answer for one input changes after a call with another.",
        "sigmoid",
        """\
seen = set()
def sigmoid(z):
    seen.add(z.shape)
    return 1 / (1 + np.exp(-z)) + 0.1 * len(seen)""",
        "sigmoid = lambda z: 1 / (1 + np.exp(-z)) + 0.1 * z.ndim",
    ),
    (
        "A formula for the gradient keeps them.",
        "neuron_gradients",
        QUOTIENT,
        put(GRADIENTS, CHANGE="+ 1e-8"),
    ),
    (
        "set every entry, or use np.zeros.",
        "step",
        "step = lambda z: np.empty(z.shape)",
        "step = lambda z: np.zeros(z.shape)",
    ),
    ("; keep it a function.", "sigmoid_slope", "sigmoid_slope = 's * (1 - s)'", "s"),
    (
        "; a function is asked for.",
        "topological_order",
        "topological_order = []",
        put(ORDER, RETURN="[]"),
    ),
    (
        "; along its paths it is",
        "backward",
        paid("parent.grad = parent.grad - gradient"),
        paid("parent.grad = gradient"),
    ),
    (
        "What has been paid is a matter of nodes",
        "backward",
        "each_op_once",
        "clears_late",
    ),
    (
        "then it is ones, in the root's shape.",
        "backward",
        put(BACKWARD).replace("1.0 if", "1.0 / np.size(root.value) if"),
        sent("upstream / np.size(root.value)"),
    ),
    (
        "Each gradient has the shape of its own node.",
        "backward",
        paid(
            "same = np.shape(gradient) == np.shape(node.grad); "
            "parent.grad = parent.grad + gradient * same"
        ),
        paid("parent.grad = gradient"),
    ),
    (
        "The grad of node",
        "backward",
        sent("upstream") + "    root.grad = 'x'",
        sent("upstream") + "    root.grad = None",
    ),
    ("and the gradients are not", "backward", "array_upstream_only", "clears_late"),
    (
        "your function comes back to the nodes without an end.",
        "topological_order",
        """\
def topological_order(root):
    while True:
        root.parents""",
        put(ORDER, SEEN="True", RETURN="order"),
    ),
    (
        "Each node needs to be visited once.",
        "topological_order",
        """\
def topological_order(root):
    while True:
        root.parents""",
        put(ORDER, SEEN="True", RETURN="order"),
    ),
    ("diamonds in a row never end.", "topological_order", "dedupe_late", "by_name"),
    ("It walks along every path", "topological_order", "dedupe_late", "by_name"),
    (
        "the same only if they are one object.",
        "topological_order",
        "by_name",
        "dedupe_late",
    ),
    (
        "Take every random number from rng",
        "initialize_mlp",
        put(START, DRAW="np.random.default_rng()"),
        put(START, DRAW="np.random.default_rng(1)")
        .replace("(1 /", "(2 /")
        .replace("0.0, 1 /", "0.0, 2 /"),
    ),
    (
        "Draw on for each layer.",
        "initialize_mlp",
        put(
            START,
            FIRST="seed = int(rng.integers(10**9))",
            DRAW="np.random.default_rng(seed)",
        ),
        put(START, DRAW="np.random.default_rng()"),
    ),
    (
        "Something is kept of an array that came before",
        "step",
        put(MEMORY, KEY="id(z)"),
        put(MEMORY, KEY="z.tobytes()"),
    ),
    (
        "Make a new array in every call.",
        "step",
        put(BUFFER, RETURN="buffer"),
        put(BUFFER, RETURN="buffer.copy()"),
    ),
    (
        "It starts at w = [",
        "gradient_descent",
        put(DESCENT, STEP="+ 0.01"),
        put(DESCENT, START="w, b + 1"),
    ),
    (
        "The path starts with the pair that is given.",
        "gradient_descent",
        put(DESCENT, START="w, b + 1"),
        put(DESCENT, STEP="+ 0.01"),
    ),
    (
        "It goes on for too long.",
        "gradient_descent",
        put(DESCENT, END="return [*path, (w, b + 1)]"),
        put(DESCENT, END="return path[:-1] or path"),
    ),
    (
        "It stops too early.",
        "gradient_descent",
        put(DESCENT, END="return path[:-1] or path"),
        put(DESCENT, END="pass"),
    ),
    (
        "Those after the last step are asked for.",
        "train",
        put(TRAIN, RETURN="start, losses"),
        put(TRAIN, LOSS="loss + 1"),
    ),
    (
        "Right is that of its own batch",
        "train",
        put(TRAIN, LOSS="loss + 1"),
        put(TRAIN, RETURN="start, losses"),
    ),
    (
        "; those before it are",
        "train",
        put(TRAIN, LOSS="loss + (len(losses) > 0)"),
        put(TRAIN, LOSS="loss + 1"),
    ),
    ("Those that should come are right.", "train", LATE, EARLY),
    (
        "adds up from entry to entry",
        "sigmoid",
        "sigmoid = lambda z: np.cumsum(1 / (1 + np.exp(-z))).reshape(z.shape)",
        "sigmoid = lambda z: np.cumsum(1 / (1 + np.exp(-z)), axis=-1)",
    ),
    (
        "adds up from row to row",
        "softmax_backward",
        "softmax_backward = lambda u, p: np.cumsum(p * (u - (u * "
        "p).sum(axis=1, keepdims=True)), axis=0)",
        "softmax_backward = lambda u, p: np.cumsum(p * (u - (u * "
        "p).sum(axis=1, keepdims=True)), axis=1)",
    ),
    (
        "has lost its sign: where does an absolute value",
        "augment",
        "def augment(X): return np.abs(np.column_stack([np.ones(len(X)), X]))",
        "def augment(X): return np.abs(np.column_stack([np.ones(len(X)), X + 1]))",
    ),
    (
        "has the right size in every entry; the sign of some is wrong.",
        "augment",
        "def augment(X): return np.column_stack([np.ones(len(X)), -X])",
        "def augment(X): return np.column_stack([np.ones(len(X)), 1 - X])",
    ),
    (
        "comes in the reverse order.",
        "sigmoid",
        "sigmoid = lambda z: np.flip(1 / (1 + np.exp(-z)))",
        "sigmoid = lambda z: 1 / (1 + np.exp(-z[::-1]))",
    ),
    (
        "is moved on by one place.",
        "sigmoid",
        "sigmoid = lambda z: np.roll(1 / (1 + np.exp(-z)), 1, axis=0)",
        "sigmoid = lambda z: np.roll(1 / (1 + np.exp(-z)), -1, axis=0)",
    ),
    (
        "is moved back by one place.",
        "sigmoid",
        "sigmoid = lambda z: np.roll(1 / (1 + np.exp(-z)), -1, axis=0)",
        "sigmoid = lambda z: np.roll(1 / (1 + np.exp(-z)), 1, axis=0)",
    ),
    (
        "other inputs went through.",
        "step",
        "step = lambda z: np.array([float(v >= 0) for v in z])",
        "step = lambda z: float(z >= 0) + z.none",
    ),
    (
        "Is something kept from one call to the next",
        "step",
        """\
calls = []
def step(z):
    calls.append(0)
    return (z >= 0) * 1.0 + len(calls)""",
        "step = lambda z: (z >= 0) * 1.0 + 1",
    ),
    (
        "Is something kept between calls: a global",
        "sigmoid",
        """\
kept = {}
sigmoid = lambda z: kept.setdefault(z.shape, 1 / (1 + np.exp(-z))).copy()""",
        "sigmoid = lambda z: 1 / (1 + np.exp(-z)) + (z.size == 17)",
    ),
    (
        "Work on a new array, for example",
        "step",
        "def step(z):\n    z[...] = z >= 0\n    return z",
        """\
def step(z):
    z = z.copy()
    z[...] = z > 0
    return z""",
    ),
    (
        "One axis is left over",
        "signed_distance",
        "signed_distance = lambda X, w, b: (X * w) / np.linalg.norm(w)",
        "signed_distance = lambda X, w, b: (X @ w) / np.linalg.norm(w)",
    ),
    (
        "Which step overflows there, or divides by 0?",
        "sigmoid",
        "sigmoid = lambda z: np.exp(z) / (1 + np.exp(z))",
        "sigmoid = lambda z: 1 / (1 + np.exp(-np.clip(z, -9, 9)))",
    ),
    (
        "Is something cut off there (np.clip)",
        "sigmoid",
        "sigmoid = lambda z: 1 / (1 + np.exp(-np.clip(z, -9, 9)))",
        "sigmoid = lambda z: np.exp(z) / (1 + np.exp(z))",
    ),
    (
        "Which step there subtracts two numbers",
        "binary_cross_entropy",
        """\
def binary_cross_entropy(z, y):
    p = sigmoid(z)
    far = np.logaddexp(0, z) - y * z
    near = -y * np.log(p) - (1 - y) * np.log(1 - p)
    return np.where(abs(z) < 37, near, far).mean()""",
        """\
def binary_cross_entropy(z, y):
    p = np.clip(sigmoid(z), 1e-12, 1 - 1e-12)
    return np.mean(-y * np.log(p) - (1 - y) * np.log(1 - p))""",
    ),
    (
        "An array made like whole numbers (np.zeros_like)",
        "sigmoid",
        """\
def sigmoid(z):
    out = np.zeros_like(z)
    out[...] = 1 / (1 + np.exp(-z))
    return out""",
        """\
def sigmoid(z):
    out = np.zeros(z.shape)
    out[...] = 1 / (1 + np.exp(z))
    return out""",
    ),
    (
        "was never written",
        "sigmoid",
        """\
def sigmoid(z):
    out = np.empty(z.shape)
    out[z > 0] = 1 / (1 + np.exp(-z[z > 0]))
    return out""",
        """\
def sigmoid(z):
    out = np.zeros(z.shape)
    out[z > 0] = 1 / (1 + np.exp(-z[z > 0]))
    return out""",
    ),
    ("lost the digits.", "neuron_gradients", QUOTIENT, put(GRADIENTS, CHANGE="+ 1e-8")),
    ("is drowned", "neuron_gradients", put(GRADIENTS, CHANGE="+ 1e-8"), QUOTIENT),
    ("has another shape.", "neuron_gradients", FLAT, QUOTIENT),
    (
        "Your function was stopped: it took too long.",
        "sigmoid_slope",
        "def sigmoid_slope():\n    raise KeyboardInterrupt",
        "def sigmoid_slope():\n    raise SystemExit",
    ),
    (
        "Your function calls exit(): return a value.",
        "augment",
        "def augment(X):\n    raise SystemExit",
        "def augment(X):\n    raise ValueError",
    ),
    (
        "A batch is an array of rows, even where it has a single one.",
        "minibatches",
        "single_rows",
        "one_row_less",
    ),
    (
        "A batch holds rows of X and of targets",
        "minibatches",
        """\
def minibatches(X, targets, batch_size, rng):
    yield 1.0, 2.0""",
        """\
def minibatches(X, targets, batch_size, rng):
    yield X[:1], targets[:1]""",
    ),
    (
        "changes its shape on the way",
        "gradient_descent",
        put(DESCENT, STEP="\n        path.append((w[None], b)); continue"),
        put(DESCENT, STEP="+ 0.01"),
    ),
    (
        "is added up to one number.",
        "backward",
        sent("np.sum(upstream)"),
        sent("np.mean(upstream)"),
    ),
    (
        "is averaged to one number.",
        "backward",
        sent("np.mean(upstream)"),
        sent("np.sum(upstream)"),
    ),
    ("loses its signs.", "backward", sent("abs(upstream)"), sent("-upstream")),
    ("gets the opposite sign.", "backward", sent("-upstream"), sent("abs(upstream)")),
    ("does not arrive at all.", "backward", sent("0 * upstream"), sent("1.0")),
    ("is counted twice.", "backward", sent("2 * upstream"), sent("1.0 + upstream")),
    (
        "is added to ones; it comes in their place.",
        "backward",
        sent("1.0 + upstream"),
        sent("2 * upstream"),
    ),
    (
        "is not used: the root starts with ones.",
        "backward",
        sent("1.0"),
        sent("1.0 + upstream"),
    ),
    ("is squared", "backward", sent("upstream**2"), sent("abs(upstream)")),
    (
        "+= changes that array for all who hold it",
        "backward",
        paid("""\
parent.grad = parent.grad if parent.grad.any() else gradient
                if parent.grad is not gradient: parent.grad += gradient"""),
        paid("parent.grad += gradient"),
    ),
    (
        "A backward pass fills gradients; it makes no steps.",
        "backward",
        sent("upstream") + "    root.value = root.value - root.grad",
        sent("-upstream"),
    ),
    (
        "Python has a limit to these: keep a stack",
        "topological_order",
        put(ORDER, RETURN="order"),
        put(ORDER, RETURN="order[::-1]"),
    ),
    (
        "The list is empty.",
        "topological_order",
        put(ORDER, RETURN="[]"),
        put(ORDER, RETURN="[root]"),
    ),
    (
        "The comma makes the tuple: (d_a,).",
        "Exp",
        """\
class Exp(Op):
    forward = lambda self, a: np.exp(a)
    backward = lambda self, u, y, a: (u * y)""",
        """\
class Exp(Op):
    forward = lambda self, a: np.exp(a)
    backward = lambda self, u, y, a: (u * a,)""",
    ),
    (
        "Keep and change nothing on self: backward is handed all it needs.",
        "Exp",
        "remembers_its_output",
        """\
class Exp(Op):
    forward = lambda self, a: np.exp(a)
    backward = lambda self, u, y, a: (u * a,)""",
    ),
    (
        "it must be a class.",
        "Exp",
        "Exp = np.exp(1.0)",
        """\
class Exp(Op):
    forward = lambda self, a: np.exp(a)
    backward = lambda self, u, y, a: (u * a,)""",
    ),
    (
        "forward gives another output now than as it was handed out.",
        "Exp",
        """\
class Exp(Op):
    forward = lambda self, a: np.exp(a) + 1
    backward = lambda self, u, y, a: (u * y,)""",
        """\
class Exp(Op):
    forward = lambda self, a: np.exp(a)
    backward = lambda self, u, y, a: (u * (y + 1),)""",
    ),
    (
        "Does a number stand in the graph in place of a node",
        "worked_network_loss",
        """\
def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), X @ hidden.W + hidden.b)
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r.value) * 0.5""",
        """\
def worked_network_loss(params, X, targets):
    hidden, last = params
    a = apply(Sigmoid(), X @ hidden.W + hidden.b)
    r = a @ last.W + last.b - targets
    return apply(Sum(), r * r)""",
    ),
    (
        "Your list of layers is empty.",
        "initialize_mlp",
        "initialize_mlp = lambda layer_sizes, rng: []",
        put(START, DRAW="np.random.default_rng()"),
    ),
    (
        "Two generators in the same state give two different networks.",
        "initialize_mlp",
        put(START, DRAW="np.random.default_rng()"),
        put(START, FIRST="rng = np.random.default_rng(1)"),
    ),
    (
        "Two different generators give one and the same network.",
        "initialize_mlp",
        put(START, FIRST="rng = np.random.default_rng(1)"),
        put(START, DRAW="np.random.default_rng()"),
    ),
    (
        "Two layers of the same size get the same weights.",
        "initialize_mlp",
        put(
            START,
            FIRST="seed = int(rng.integers(10**9))",
            DRAW="np.random.default_rng(seed)",
        ),
        put(START),
    ),
]
