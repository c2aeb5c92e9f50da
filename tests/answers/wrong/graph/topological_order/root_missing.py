"""The root itself is left out.

says: In a chain node r is missing.
"""

def topological_order(root):
    order, seen = [], set()
    stack = [(p, False) for p in root.parents]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
    return order
