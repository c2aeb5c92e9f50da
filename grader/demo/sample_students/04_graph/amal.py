"""Amal has solved everything and answers all questions in words."""

HANDS_IN = "a full solution, questions answered in words"
START = "solutions"
WRITTEN = {
    "node_words": (
        "(a) It computes its output and keeps inputs and output. (b) It multiplies the "
        "gradient from above by the local derivative, once for each input. (c) A rule "
        "is short and can be tested alone, and any formula made of known ops is "
        "differentiated without new work. (d) The optimiser, when the pass is over."
    ),
    "order_words": (
        "A node that is used twice may be asked to pay before its second user has "
        "paid; then too little is handed on. With y = 2x, u = 3y, r = u + y it pays x "
        "2, where 8 is right. In reverse topological order all users come before it."
    ),
    "mark_solution": (
        "1: (p - t) / n. 3: the sum of the deltas, without c. 5: A (1 - A). 7: X^T D. "
        "8: lambda W is added. 9: the sum of D alone. 10: it adds up all that arrive. "
        "12: minus. The others are right."
    ),
}
