"""Threshold with a plus.

Counterexample: AND at (0, 0) -> 1 (z = 1.5), right 0

says: Your gates answer as if each bias had the opposite sign: z is the
"""


def logic_gates():
    AND = (1, 1, 1.5)
    OR = (1, 1, 0.5)
    NAND = (-1, -1, -1.5)
    return {"AND": AND, "OR": OR, "NAND": NAND}
