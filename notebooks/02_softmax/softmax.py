# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Many classes
#
# In notebook 1 one neuron told two classes apart. Now several neurons stand side by side, one for each class. You turn what they say into probabilities, derive the gradient of their loss with pencil and paper, and train a classifier that reads handwritten digits.
#
# **You will** write softmax so that no number is too large for it, take a gradient back through it without building a matrix of derivatives, and look at what ten neurons have learned.
#
# **You need** notebook 1: the neuron, the sigmoid, the cross-entropy, the central difference, and the training loop over batches. New NumPy functions are shown before you need them.

# %% [markdown] lecture=1
# # Many classes
#
# Two classes needed one neuron. Ten digits need ten.
#
# Note:
#
# **Show** the title until the room is quiet, then say the aim: at minute 90 ten neurons read 95 of 100 handwritten digits, and every gradient on the way is taken by hand.
#
# **Ask** "Who can write down the cross-entropy of one neuron?"
#
# **Wait for** minus log of the probability of the true class. Write it on the board; it stays there.

# %% [markdown]
# **It takes** between two and two and a half hours: an hour and a half for the exercises, the rest to read and to look. The end of section 3 is a good place to stop for the day; it is marked.
#
# As in notebook 1, ● is a program, ○ a question for the pencil, and ☆ is optional: nothing later needs it, but its points count all the same.

# %% setup=true
from collections.abc import Callable, Iterator

import numpy as np

from grader.student import check, data, figures

Array = np.ndarray

# %% [markdown]
# Three functions come along from notebook 1, so that nothing has to be copied: the sigmoid, the instrument that checks derivatives, and the relative error.

# %% carry="sigmoid"

# %% carry="numerical_gradient"

# %% carry="relative_error"

# %% [markdown]
# ## 1. One neuron for each class
#
# A neuron says on which side of a line an example lies. How can neurons choose among three kinds of iris? There are two old ways. *One against all* (also called one-vs-rest): every class has a neuron that tells it from all the others. *One against one*: every *pair* of classes has a neuron, trained on the examples of these two alone, and the class with the most votes wins.
#
# The picture shows both, made of neurons like yours. In the hatched places no class says yes, or more than one does.

# %%
petals, kinds, iris_names = data.iris_petals()
figures.class_regions(petals, kinds, iris_names)

# %% [markdown] lecture=2
# ## One neuron draws one line. Three irises?
#
# How can neurons that say yes or no choose among **three** kinds?
#
# Answer after one minute in pairs:
#
# - **One against all:** a neuron for each class.
# - **One against one:** a neuron for each pair; most votes win.
#
# Note:
#
# **Show** the question alone.
#
# **Ask** "You may train as many neurons as you like. Which ones, and on which examples?"
#
# **Wait for** both ways, named by the room. If only one comes: "And if two classes played a match?" Then the next key.

# %% [markdown] lecture=3
# ## In the hatched places nobody answers
#
# {output}
#
# Note:
#
# **Show** the left map, then the middle one, then the right one. All three are made of neurons like last week's.
#
# **Ask** at the left map: "What would you answer in the hatched places?"
#
# **Wait for** a proposal from the room. Somebody will say "the largest number": that is the right map. Nothing is hatched there, and the neurons are those of the left map. This rule stays for the whole course.

# %% [markdown]
# The third panel uses the same neurons as the first one. Only the rule differs: the class whose neuron has the *highest* pre-activation wins, whatever its sign. Nothing is hatched any more, and where two classes meet they meet in one line. This is the rule we keep.

# %% [markdown]
# ### 1.1 How many? ○ · 3 min · 3 points
#
# Count the neurons for 2, 3 and 10 classes: first one against all (one for every class, even if there are only two), then one against one.
#
# And a last number. The weights of a neuron form a list of $d$ numbers, one for each feature, and an example that resembles this list gets a large sum. The list is the *template* of its class. How many templates does each class have, one against all?
#
# **Form of the answer:** three numbers, three numbers, one number.
#
# <details><summary>Hint 1</summary>Pairs are like handshakes: every one of ten people shakes hands with each of the others.</details>
# <details><summary>Hint 2</summary>A handshake takes two people, but it is one handshake.</details>

# %% exercise="model_counts" covers="S2.AN.15a S2.AN.15b S2.AN.16c"

# %% check="model_counts" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# For two classes one pair is enough, which was notebook 1. For many classes the number of pairs grows with the square: a thousand classes would need about half a million neurons.
#
# </details>

# %% [markdown]
# ### 1.2 The highest logit ● · 4 min · 4 points
#
# Put the template of class $j$ into column $j$ of a matrix $W$, and its bias into entry $j$ of a list $b$. An example with features $x_1, \dots, x_d$ then gets $k$ pre-activations at once, one for each of $k$ classes. As in notebook 1 we call them *logits*; section 2 shows why they deserve the name. (Some books say *score*.)
#
# $$z_j = x_1 W_{1j} + x_2 W_{2j} + \dots + x_d W_{dj} + b_j$$
#
# Answer with the class of the highest logit. Classes are counted from 0.
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | one example per row |
# | `W` | (d, k) | one template per column |
# | `b` | (k,) | one bias per class |
# | result | (n,) | the chosen class of each example |

# %% [markdown]
# **You will need** the place of the largest entry, along an axis:
#
# ```python
# A = np.array([[1, 9, 3], [8, 2, 7]])
# np.argmax(A, axis=0)   # array([1, 0, 1]): in each column, the row of the largest
# ```
#
# <details><summary>Hint 1</summary>All logits together are a matrix of shape (n, k). It is the sum of notebook 1, with W in the place of w.</details>
# <details><summary>Hint 2</summary>One answer for each row: along which axis does np.argmax have to run?</details>

# %% exercise="one_vs_rest_predict"

# %%
# Try it: handwritten digits, 64 grey values each. As templates take the mean images.
digits, labels, digit_names = data.digits()
split = data.train_test(digits / 16, labels, np.random.default_rng(1))
X_train, X_test, y_train, y_test = split
means = [X_train[y_train == c].mean(axis=0) for c in range(10)]
means = np.column_stack(means)
guesses = one_vs_rest_predict(X_test, means, np.zeros(10))
float(np.mean(guesses == y_test))

# %% [markdown] lecture=2
# ## One column, one template
#
# $$z_j = x_1 W_{1j} + \dots + x_d W_{dj} + b_j$$
#
# {code one_vs_rest_predict}
#
# Note:
#
# **Show** one column of W on the board as a list of numbers, one for each feature: the template of its class. An example that resembles it gets a large sum.
#
# **On the board:** one example, $d = 2$, $k = 3$: write $x$ as a row, $W$ as three columns, and compute one logit aloud.
#
# **Ask** "n examples, d features, k classes: which shape has X @ W?"
#
# **Wait for** (n, k). Then: "One answer for each row: along which axis does argmax run?" Axis 1; let somebody say why.
#
# **Leave for home** exercises 1.1 and 1.3.

# %% check="one_vs_rest_predict" points=4

# %% [markdown]
# Nine of ten digits are right, and nothing has been trained. Here are the ten templates, black for large numbers:

# %%
figures.templates(means, "mean image of each class")

# %% [markdown] lecture=2
# ## Ten mean images, nothing trained
#
# {output}
#
# How many of 100 digits do they read?
#
# Answer after a guess from everybody:
#
# Ninety.
#
# Note:
#
# **Show** the ten means as templates, black for large numbers.
#
# **Ask** "Ten mean images, no training. How many of 100 digits are right?" Let everybody write a number down.
#
# **Wait for** three numbers called out loud, then the next key. Ninety surprises most rooms.

# %%
# Now make one template longer and nothing else: class 1 counts one and a half times.
longer = means * np.where(np.arange(10) == 1, 1.5, 1.0)
float(np.mean(one_vs_rest_predict(X_test, longer, np.zeros(10)) == y_test))

# %% [markdown] lecture=1
# ## One template gets longer
#
# Class 1 counts one and a half times. Nothing else changes. What happens?
#
# Answer after hands up for better, equal, worse:
#
# Right are **13 of 100**. Nearly everything is called a 1.
#
# Note:
#
# **Show** the question.
#
# **Ask** "The longer template still looks the same. Better, equal or worse?"
#
# **Wait for** the hands. After the answer, one sentence from the room: the logit measures likeness *and* length.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Only about 13 of 100 digits are right now. Nearly everything is called a 1.
#
# </details>

# %% [markdown]
# ### 1.3 In your own words ○ · 4 min · 4 points
#
# Answer in a sentence or two each: (a) How many neurons does one against all train, and which examples does each of them see? (b) The same for one against one. (c) What is a column of $W$, and how many does a class have? (d) In the last cell one template was made longer. What happened, and what does it say about the logit as a measure of likeness? A person reads these answers.

# %% [markdown] written="template_words" points=4 covers="S2.AN.15c S2.AN.16a S2.AN.16b"

# %% [markdown]
# ## 2. Probabilities for k classes
#
# Logits can be any numbers. But how *sure* is the model of each class? To say so, we turn the logits into probabilities $p_1, \dots, p_k$: numbers above 0 that add up to 1, a larger one for a larger logit.

# %% [markdown] lecture=3
# ## Softmax: make it positive, then take shares
#
# Logits are any numbers. Probabilities are positive and add up to 1.
#
# $$p_j = \frac{e^{z_j}}{e^{z_1} + e^{z_2} + \dots + e^{z_k}}$$
#
# Note:
#
# **Show** the first sentence, then the formula. Cover it with your hand if you like.
#
# **On the board:** logits $(1, 3, 2)$, below them $e^{z}$: about 2.7, 20.1, 7.4, sum 30.2, below them the shares 0.09, 0.67, 0.24. The order has stayed.
#
# **Ask** "Which function makes any number positive and keeps the order?" Then: "And how do we reach the sum 1?"
#
# **Wait for** the exponential; the square will come too: ask what it does to the order of -3 and 2.

# %% [markdown]
# ### 2.1 Labels as rows ● · 3 min · 4 points
#
# The *label* of an example is the number of its class. To compare it with $k$ probabilities we write it as $k$ numbers, too: a 1 at the place of the class and 0 elsewhere. Such a row is called *one-hot*. It says what the probabilities ought to be, so we call these rows *targets* and write $t_1, \dots, t_k$.
#
# | array | shape | holds |
# |---|---|---|
# | `labels` | (n,) | whole numbers from 0 to k - 1 |
# | `num_classes` | () | k |
# | result | (n, k) | 1.0 at the label's place, 0.0 elsewhere |

# %% [markdown]
# **You will need** the matrix with ones on its diagonal, and rows picked by a list of row numbers:
#
# ```python
# np.eye(2)                                            # array([[1., 0.], [0., 1.]])
# np.array([[1, 2], [3, 4], [5, 6]])[[2, 2, 0]]        # array([[5, 6], [5, 6], [1, 2]])
# ```
#
# <details><summary>Hint 1</summary>np.eye(k) is a matrix whose rows are all the one-hot rows there are, in order.</details>
# <details><summary>Hint 2</summary>labels is such a list of row numbers.</details>

# %% exercise="one_hot"

# %%
# Try it: three examples of four classes; class 1 does not occur.
one_hot(np.array([2, 0, 3]), 4)

# %% check="one_hot" points=4

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# You cannot read the number of classes off the labels. A class may be missing in a small batch, and the rows must still have their full length.
#
# </details>

# %% [markdown]
# ### 2.2 Softmax by hand ○ · 4 min · 4 points
#
# The exponential turns every logit into a positive number, and a division by the sum makes these numbers add up to 1. This is *softmax*:
#
# $$p_j = \frac{e^{z_j}}{e^{z_1} + e^{z_2} + \dots + e^{z_k}}$$
#
# Compute it for the logits $(0, \log 2, \log 5)$, then for logits twice as large, $(0, 2\log 2, 2\log 5)$. And one number that will soon come back: if ten classes all have the same probability, what is minus its natural logarithm?
#
# **Form of the answer:** three numbers, three numbers, one number, to six digits. You may let Python divide.
#
# <details><summary>Hint 1</summary>exp(log 2) = 2. So the three exponentials are whole numbers.</details>
# <details><summary>Hint 2</summary>exp(2 log 2) is exp(log 2) squared.</details>

# %% exercise="softmax_by_hand" covers="S2.AN.17 S2.AN.18a"

# %% check="softmax_by_hand" points=4

# %% [markdown] lecture=2
# ## Logits 0, log 2, log 5
#
# Which three probabilities?
#
# Answer after one minute with a pencil:
#
# $$p = \left(\tfrac{1}{8},\ \tfrac{2}{8},\ \tfrac{5}{8}\right)$$
#
# A logit of 0 is not a probability of 0.
#
# Note:
#
# **Show** the three logits. No computer is needed.
#
# **Ask** "Take the exponentials first. What are they?"
#
# **Wait for** 1, 2, 5 as whole numbers. Many will write 0 for the first class: let a neighbour correct it, exp(0) is 1.

# %% [markdown] lecture=2
# ## Twice the logits: 0, 2 log 2, 2 log 5
#
# What becomes of 1, 2 and 5 eighths?
#
# Answer after one minute with a pencil:
#
# $$p = \left(\tfrac{1}{30},\ \tfrac{4}{30},\ \tfrac{25}{30}\right)$$
#
# The leader gains, the last one loses.
#
# Note:
#
# **Show** the question; keep the eighths on the board.
#
# **Ask** "Do twice the logits double the probabilities?"
#
# **Wait for** exp(2 log 5) is 5 squared. Then the sum 30. Say: large logits make a model sure of itself.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A logit of 0 does not mean probability 0, because $e^0 = 1$. And twice the logits are not twice the probabilities. The class in the lead gains and the last one loses; those in between may do either. Large logits make a model sure of itself.
#
# </details>

# %% [markdown]
# ### 2.3 Softmax for a batch ● · 7 min · 8 points
#
# Typed as it stands, softmax overflows: $e^{1000}$ is beyond the largest number a computer holds. But a number $c$ that is subtracted from *all* logits of a row changes nothing, because the factor $e^{-c}$ cancels:
#
# $$\frac{e^{z_j - c}}{e^{z_1 - c} + \dots + e^{z_k - c}} = \frac{e^{-c}\, e^{z_j}}{e^{-c}\,(e^{z_1} + \dots + e^{z_k})} = p_j$$
#
# Choose $c$ in every row so that the largest exponent becomes exactly 0. (A $c$ that is far too large will not do: all exponentials would be rounded to 0, and 0 divided by 0 is no number.)
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row per example, possibly huge or whole numbers |
# | result | (n, k) | probabilities; every row adds up to 1 |

# %% [markdown]
# **You will need** maxima and sums along an axis, kept in a shape that fits the matrix they came from:
#
# ```python
# A = np.array([[1, 9], [8, 2], [3, 3]])
# A.max(axis=1)                  # array([9, 8, 3]), shape (3,)
# A.max(axis=1, keepdims=True)   # array([[9], [8], [3]]), shape (3, 1); A.sum(...) likewise
# A / np.array([[1], [2], [3]])  # array([[1., 9.], [4., 1.], [1., 1.]]), row by row
# ```
#
# <details><summary>Hint 1</summary>Which number of a row, subtracted from all of them, leaves 0 as the largest?</details>
# <details><summary>Hint 2</summary>A column of shape (n, 1) fits rows of shape (n, k); a vector of shape (n,) does not.</details>
# <details><summary>Hint 3</summary>Three lines: shift the rows, take exponentials, divide them by their row sums.</details>

# %% exercise="softmax" covers="S0.A.4 S0.Q2.4 S1.12 S2.AN.17 S2.AN.18a"

# %%
# Try it: rows of very different size. The second is the first plus 1000.
softmax(np.array([[0.0, 1.0, 2.0], [1000.0, 1001.0, 1002.0], [-900.0, 0.0, 900.0]]))

# %% [markdown] lecture=3
# ## Only differences of logits count
#
# $$\frac{e^{z_j - c}}{\sum_i e^{z_i - c}} = \frac{e^{-c}\,e^{z_j}}{e^{-c} \sum_i e^{z_i}} = p_j$$
#
# Which $c$ saves a row with the logit 1000?
#
# Answer after half a minute:
#
# {code softmax}
#
# Note:
#
# **Show** first say that exp(1000) is beyond the largest number of a computer. Then the line: the factor cancels.
#
# **On the board:** $(1000, 1001, 1002)$ minus 1002 is $(-2, -1, 0)$; the exponentials are 0.14, 0.37, 1. The same three numbers come out for $(0, 1, 2)$.
#
# **Ask** "Which c makes every exponent harmless, in every row?"
#
# **Wait for** "the largest". If somebody says "a huge one": then all exponentials are 0, and 0 divided by 0 is no number. At the code: "What breaks without keepdims?" With n = k nothing breaks, and the sums land in the wrong rows.
#
# **Leave for home** exercises 2.1 and 2.3 as programs.

# %% check="softmax" points=8

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The first two rows agree: only differences of logits count. Had you subtracted one maximum of the whole matrix, the first row would have become 0 divided by 0.
#
# </details>

# %% [markdown]
# Why the exponential, of all functions that make numbers positive? Divide the probabilities of two classes. The sum in the denominator cancels:
#
# $$\frac{p_i}{p_j} = e^{z_i - z_j}, \qquad \log \frac{p_i}{p_j} = z_i - z_j$$
#
# The difference of two logits is the logarithm of the odds between their classes. In notebook 1 we let one neuron compute the log-odds of two classes, and that led to the sigmoid. If the log-odds of every pair of classes are to be weighted sums, it leads to softmax.

# %% [markdown] lecture=1
# ## Why the exponential, of all functions?
#
# $$\frac{p_i}{p_j} = e^{z_i - z_j}, \qquad \log\frac{p_i}{p_j} = z_i - z_j$$
#
# Log-odds of **every** pair are weighted sums.
#
# Note:
#
# **Show** divide two probabilities on the board; the sum below cancels.
#
# **Ask** "Where have we seen log-odds before?"
#
# **Wait for** last week, the one neuron: its pre-activation was the log-odds, and that led to the sigmoid. Softmax with logits (z, 0) is the sigmoid of z.

# %%
# With two classes, of which one has the logit 0, softmax is an old friend.
float(softmax(np.array([[2.0, 0.0]]))[0, 0]), float(sigmoid(np.array(2.0)))

# %% [markdown]
# ### 2.4 Temperature
#
# You saw in 2.2 what happens if all logits are doubled. Dividing them all by one number, the *temperature*, is a dial between certainty and doubt. Guess before you run the cell: what do the bars look like at a very high temperature, and what at a very low one? Can the second class ever overtake the first? If a slider appears, it goes much further than the three panels.

# %%
figures.temperature(softmax, [1.0, 2.0, 0.5, -1.0], (0.25, 1, 4))

# %% [markdown] lecture=2
# ## Divide all logits by a temperature
#
# Very hot: what do the bars look like? Can the second ever overtake the first?
#
# Answer after drawing three bars:
#
# {output}
#
# Note:
#
# **Show** the question; let them draw bars in the air or on paper.
#
# **Ask** "Very hot? Very cold? Can the order change?"
#
# **Wait for** "all equal" and "one takes all" from the room. The order never changes. In JupyterLab: move the slider from 1 up to 100, then down to 0.1.

# %% [markdown]
# <details><summary>Answers</summary>
#
# A low temperature leaves nearly everything to the winner; a high one makes all classes nearly equal. The order of the classes never changes.
#
# </details>

# %% [markdown]
# ## 3. The loss
#
# As in notebook 1 we ask how likely the observed labels are, if the model is right. Examples are independent, so their probabilities multiply, and each contributes the probability of the class that it really has. Minus the logarithm of this *likelihood* is what we make small. All logarithms are natural ones.

# %% [markdown]
# ### 3.1 Bug hunt: the likelihood ○ · 4 min · 4 points
#
# From a homework, with $p_{rj}$ for the probability of class $j$ in row $r$:
#
# > 1. $l = \log \prod_r \prod_j p_{rj}$
# > 2. This turns into $-\sum_r \sum_j 1(y_r = j) \log p_{rj}$.
#
# Line 1 multiplies the probabilities of *all* classes. In line 2 an indicator $1(y_r = j)$ falls from the sky, which is 1 for the label $j = y_r$ and 0 otherwise; and so does a minus. Repair the steps for one class of one example, with its probability `p` and its target `t` (1 for the true class, else 0): the factor in the product, what it adds to the loss, and the slope of that in `p`.
#
# **Form of the answer:** three expressions in `p` and `t`, as text.
#
# <details><summary>Hint 1</summary>In notebook 1 a label switched a factor on and off as its exponent.</details>
# <details><summary>Hint 2</summary>The loss is minus the logarithm of the likelihood.</details>
# <details><summary>Hint 3</summary>The target is a constant; the derivative of log p in p is 1/p.</details>

# %% [markdown] lecture=2
# ## Poll: what is wrong with line 1?
#
# > 1. $l = \log \prod_r \prod_j p_{rj}$
# > 2. $\phantom{l} = -\sum_r \sum_j 1(y_r = j) \log p_{rj}$
#
# 1. Nothing.
# 2. It contains no label.
# 3. Sum and logarithm are swapped.
#
# Answer after hands for A, B, C:
#
# B. For $p = (\frac12, \frac14, \frac14)$ it says $-3.47$, *whatever the label*.
#
# Note:
#
# **Show** both lines, r counts examples, j classes.
#
# **Ask** "Line 1 has no label in it. What can it know?" Count the hands for A, B, C and write the numbers on the board.
#
# **Wait for** the vote, then the number: log(1/32) = -3.47 for each of the three labels. A loss that no label can change teaches nothing.

# %% [markdown] lecture=2
# ## The target switches a factor on
#
# $$\prod_j p_j^{\,t_j} \qquad\Rightarrow\qquad L = -\sum_j t_j \log p_j$$
#
# $t_j$ is 1 for the true class and 0 for all others.
#
# Note:
#
# **Show** the product with the target as exponent, first for a class with target 0: the factor is 1.
#
# **On the board:** $p_1^0 \cdot p_2^1 \cdot p_3^0 = p_2$; its logarithm is $0 + \log p_2 + 0$.
#
# **Ask** "Which factor is left for an example of class 2?" Then: "May t be 0.9 and 0.1?"
#
# **Wait for** only p of class 2. Soft targets are fine while they add up to 1. The minus makes a loss to be small.

# %% exercise="indicator_likelihood" covers="S0.Q2.2 S1.18a S2.AN.19a S2.AN.19b S2.AN.19c S3.1a S4.b.0"

# %% check="indicator_likelihood" points=4

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Classes with target 0 add nothing to the loss. And nothing forces $t$ to be 0 or 1. *Soft* targets, such as 0.9 and 0.1, fit into the same formula, as long as they add up to 1.
#
# </details>

# %% [markdown]
# ### 3.2 The logarithm of softmax ● · 5 min · 6 points
#
# The loss needs $\log p_j$. But a probability of $e^{-800}$ is rounded to 0, and $\log 0$ is minus infinity. Put the definition of softmax into the logarithm *before* anything is computed; the quotient becomes a difference:
#
# $$\log p_j = z_j - \log\left(e^{z_1} + \dots + e^{z_k}\right)$$
#
# Shift the rows first, as before.
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row per example, possibly huge or whole numbers |
# | result | (n, k) | logarithms of the probabilities, 0 or negative |
#
# **You will need** `np.log`, which works entry by entry: `np.log(np.array([1.0, np.e]))` is `array([0., 1.])`.
#
# <details><summary>Hint 1</summary>The formula is true of the shifted logits, too. Use them on both sides of the minus.</details>
# <details><summary>Hint 2</summary>The largest shifted logit is 0, so the sum is at least 1 and its logarithm exists.</details>

# %% exercise="log_softmax"

# %%
# Try it: a class 800 behind. Compare with the logarithm of your softmax.
far = np.array([[0.0, 800.0]])
with np.errstate(divide="ignore"):
    naive = np.log(softmax(far))
log_softmax(far), naive

# %% [markdown] lecture=1
# ## A logarithm that survives −800
#
# {code}
#
# {output}
#
# Note:
#
# **Show** the two lines of output: first ours, then log of the rounded probability.
#
# **Ask** "The probability is exp(-800). What does a computer store?"
#
# **Wait for** zero, and log 0 is minus infinity. Stay with logarithms all the way: z minus the log of the sum.
#
# **Leave for home** exercises 3.2 and 3.3 as programs.

# %% check="log_softmax" points=6

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The probability is too small for the computer, but its logarithm is an ordinary number. If you want logarithms in the end, stay with logarithms all the way.
#
# </details>

# %% [markdown]
# ### 3.3 Cross-entropy ● · 5 min · 6 points
#
# Now the loss of a batch: add up over the classes, take the mean over the rows.
#
# $$L = -\frac{1}{n} \sum_{\text{rows}} \sum_{j} t_j \log p_j$$
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row per example |
# | `targets` | (n, k) | one-hot or soft, each row adds up to 1 |
# | result | () | mean loss |
#
# <details><summary>Hint 1</summary>Targets times logarithms, entry by entry; one of your functions knows all logarithms.</details>
# <details><summary>Hint 2</summary>One mean over all n · k entries would be k times too small. Sum along one axis first.</details>

# %% exercise="cross_entropy" covers="S1.19"

# %%
# Try it: undecided among ten, right and sure, wrong and very sure.
third = one_hot(np.array([3]), 10)
[float(cross_entropy(size * third, third)) for size in (0.0, 9.0, -1000.0)]

# %% [markdown] lecture=2
# ## All weights zero, ten classes: which loss?
#
# $$L = -\frac{1}{n}\sum_{\text{rows}} \sum_j t_j \log p_j$$
#
# Answer after half a minute, no calculator:
#
# $$L = -\log\tfrac{1}{10} = \log 10 \approx 2.303$$
#
# If training starts elsewhere, look for the mistake first.
#
# Note:
#
# **Show** the loss of a batch, the mean over its rows.
#
# **Ask** "Before it has learned anything: what does the model pay?"
#
# **Wait for** the answer log k *without help*, it returns in every notebook. If nobody speaks: "Which probability has each class?"

# %% check="cross_entropy" points=6

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The first number is the one of 2.2. A model that starts with all weights zero *must* start with the loss $\log k$. If yours ever starts elsewhere, look for the mistake before you train.
#
# </details>

# %% [markdown]
# ### 3.4 Why "cross-entropy"?
#
# How surprised are you by an event that you held to be certain? Not at all. And by one to which you gave the probability $p$? A good measure is $-\log p$: it is 0 for $p = 1$, it grows without end as $p$ falls to 0, and the surprises of independent events add up.
#
# Now let class $j$ really occur with the frequency $t_j$, while you believe in $p_j$. Your mean surprise is $-\sum_j t_j \log p_j$: the loss above. *Cross*, because one distribution makes the events and another one is surprised. With $p = t$ it is called the *entropy* of $t$: the surprise that nobody can avoid.

# %% [markdown]
# In the cell, nine of ten events are of class 0. Which $p$ has the smallest mean surprise? Guess first.

# %%
nine_in_ten = np.array([[0.9, 0.1]])
figures.when_written(
    lambda: {
        p: float(cross_entropy(np.log([[p, 1 - p]]), nine_in_ten))
        for p in (0.5, 0.8, 0.9, 0.99)
    }
)

# %% lecture=true
beliefs = (0.5, 0.8, 0.9, 0.99)
paid = [cross_entropy(np.log([[p, 1 - p]]), nine_in_ten) for p in beliefs]
{p: round(float(loss), 3) for p, loss in zip(beliefs, paid, strict=True)}

# %% [markdown] lecture=2
# ## Nine of ten events are class 0
#
# Surprise is $-\log p$. Which belief has the smallest **mean** surprise: 0.5, 0.8, 0.9 or 0.99?
#
# Answer after hands for each:
#
# {output}
#
# Believe what really happens.
#
# Note:
#
# **Show** surprise 0 for a certain event, without end for an impossible one; surprises of independent events add up.
#
# **Ask** "Which p surprises you least, on average?" Hands for each of the four.
#
# **Wait for** 0.99 will get votes. The numbers: 0.325 at 0.9, and 0.470 at 0.99: overconfidence costs. *Cross*, because one distribution makes the events and another one is surprised.

# %% [markdown]
# <details><summary>Answer</summary>
#
# The true one, $p = 0.9$, with 0.325: to believe what really happens is the best you can do. Overconfidence costs: at 0.99 you pay 0.470. For a one-hot target the entropy is 0, so there the loss can fall all the way to 0.
#
# </details>

# %% [markdown]
# **A good place to stop.** You have probabilities, a loss that stays finite, and its name. What follows is its gradient, and then the model. If you come back in a new session, run all cells above first (menu *Run*, *Run All Above Selected Cell*).

# %% [markdown]
# ## 4. One logit moves all probabilities
#
# To make the loss small we need its slope in every logit. The way leads through the probabilities: first, how do they change with the logits? Here softmax differs from the sigmoid. The denominator contains *every* logit, so raising a single one changes all $k$ probabilities. There are $k \times k$ slopes $\partial p_j / \partial z_i$. Written as a matrix, they are called the *Jacobian* of softmax.

# %% [markdown] lecture=2
# ## I raise one logit
#
# Which probabilities rise, which fall?
#
# Answer after hands, up or down:
#
# Its own rises. **All** others fall: together they lose what it gains.
#
# Note:
#
# **Show** three bars drawn on the board, push one logit up.
#
# **Ask** "Which probabilities rise? Which fall? Do any stay?"
#
# **Wait for** the signs, by hands, before anything is derived. Write them down: plus for i = j, minus otherwise. So k times k slopes: the Jacobian.

# %% [markdown]
# ### 4.1 Two cases ○ · 5 min · 4 points
#
# Write $S = e^{z_1} + \dots + e^{z_k}$, so that $p_j = e^{z_j} / S$. The slope of $S$ in $z_i$ is $e^{z_i}$. For $i = j$ both numerator and denominator contain the logit, and the quotient rule begins with
#
# $$\frac{\partial p_j}{\partial z_j} = \frac{e^{z_j}\, S - e^{z_j}\, e^{z_j}}{S^2}$$
#
# For $i \ne j$ the numerator is a constant, the denominator is not. Bring both cases into a form without exponentials.
#
# **Form of the answer:** two expressions, as text: the first in `p_j`, the second in `p_i` and `p_j`.
#
# <details><summary>Hint 1</summary>Split S² into S times S, and give each exponential one of them.</details>
# <details><summary>Hint 2</summary>The derivative of 1/S is minus the slope of S, divided by S².</details>
# <details><summary>Hint 3</summary>If one logit grows, which of the probabilities grow and which fall? Test your two signs.</details>

# %% exercise="softmax_jacobian_cases" covers="S0.Q2.5 S0.Q2.6 S3.2c S4.a.1 S4.a.2 S4.a.3"

# %% check="softmax_jacobian_cases" points=4

# %% [markdown] lecture=3
# ## First case: its own logit
#
# $$p_j = \frac{e^{z_j}}{S} \qquad \frac{\partial p_j}{\partial z_j} = \frac{e^{z_j} S - e^{z_j} e^{z_j}}{S^2} = \;?$$
#
# Answer after two minutes with a pencil:
#
# $$\frac{\partial p_j}{\partial z_j} = p_j\,(1 - p_j)$$
#
# The slope of the sigmoid: an old friend.
#
# Note:
#
# **Show** the quotient rule on the left half of the board; the right half stays free for the second case.
#
# **On the board:** $\frac{e^{z_j} S - e^{z_j} e^{z_j}}{S^2} = \frac{e^{z_j}}{S} \cdot \frac{S - e^{z_j}}{S}$, and the second fraction is $1 - p_j$.
#
# **Ask** "No exponential may be left. How do you share out S squared?"
#
# **Wait for** S times S, one for each exponential. Then: "Why is it the sigmoid's slope?" While only its own logit moves, p_j is a shifted sigmoid.

# %% [markdown] lecture=2
# ## Second case: another logit
#
# For $i \ne j$ the numerator is a constant.
#
# $$\frac{\partial p_j}{\partial z_i} = e^{z_j} \cdot \left(-\frac{e^{z_i}}{S^2}\right) = \;?$$
#
# Answer after one minute:
#
# $$\frac{\partial p_j}{\partial z_i} = -\,p_j\,p_i$$
#
# Note:
#
# **Show** the right half of the board, beside the first case.
#
# **On the board:** the derivative of $1/S$ is $-1/S^2$ times the slope of $S$, which is $e^{z_i}$. So $-\frac{e^{z_j}}{S} \cdot \frac{e^{z_i}}{S}$.
#
# **Ask** "Does the sign agree with our hands of five minutes ago?"
#
# **Wait for** minus, as voted. Say it: what one class wins, the others pay.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The first case is the slope of the sigmoid, and for a good reason: while only its own logit moves, $p_j$ *is* a sigmoid, shifted: $p_j = \sigma(z_j - c)$, where $e^c$ is the sum of the other exponentials. The second case is new: what one class wins, the others pay.
#
# </details>

# %% [markdown]
# ### 4.2 One line for both ○ · 3 min · 3 points
#
# Let $\delta$ be 1 where $i = j$ and 0 elsewhere (this is *Kronecker's delta*, often written $\delta_{ij}$). Then both cases fit into one line. Write the slope of $p_j$ in $z_i$ that way. Then go one step further back, to a single feature $x$ with $z_i = w_i x$: what is the slope of $p_j$ in the weight $w_i$?
#
# **Form of the answer:** two expressions in `p_i`, `p_j` and `delta`, the second with `x`, too.
#
# <details><summary>Hint 1</summary>Both cases have p_j as a factor. What is left of them?</details>
# <details><summary>Hint 2</summary>What is left differs by exactly 1 between the cases: that is delta.</details>

# %% exercise="softmax_jacobian" covers="S0.Q2.7a S0.Q2.7b S1.15 S1.16 S2.AN.18b S4.a.0 S4.a.4 S4.b.3"

# %% check="softmax_jacobian" points=3

# %% [markdown] lecture=2
# ## One line for both
#
# $\delta$ is 1 where $i = j$, else 0.
#
# $$p_j\,(1 - p_j) \quad\text{and}\quad -p_j\,p_i \quad\text{become}\quad \;?$$
#
# Answer after one minute:
#
# $$\frac{\partial p_j}{\partial z_i} = p_j\,(\delta - p_i)$$
#
# Note:
#
# **Show** both halves of the board, then the question.
#
# **Ask** "Which factor have both? What is left of each?"
#
# **Wait for** p_j in front; what is left differs by exactly 1. Then: "Which index stands in front, which one in the bracket?" Not the same one. Somebody will have p_i(delta - p_j): equal in both cases, also right.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The two indices change roles: the index in front of the bracket is not the one beside $\delta$. You may have written it either way round: $p_j(\delta - p_i)$ and $p_i(\delta - p_j)$ are equal in both cases. Put the same index into both places, and it is wrong. And forget the factor in front, and the slope is nearly right only where $p_j$ is nearly 1: test formulas in doubtful places.
#
# </details>

# %% [markdown]
# ### 4.3 Bug hunt: the wrong index ☆ · 3 min · 2 points
#
# From a homework, again with $z_i = w_i x$:
#
# > 1. $\dfrac{\partial \log p_j}{\partial w_i} = \dfrac{1}{p_j} \cdot \dfrac{\partial p_j}{\partial w_i}$
# >
# > 2. $\dfrac{\partial \log p_j}{\partial w_i} = \dfrac{1}{p_j} \cdot p_j\,(\delta_{ij} - p_j)\, x$
# >
# > 3. $\dfrac{\partial \log p_j}{\partial w_i} = (\delta_{ij} - p_j)\, x$
#
# Line 1 is right. Type the right last line.
#
# **Form of the answer:** one expression in `p_i`, `p_j`, `delta` and `x`, as text (you may not need all of them).
#
# <details><summary>Hint 1</summary>Put your line of 4.2 into line 1, in the form with p_j in front.</details>
# <details><summary>Hint 2</summary>According to line 3 all other weights get the same push. Should a class that is nearly out of the game get the same as the strongest rival?</details>

# %% exercise="hunt_log_index" covers="S2.AN.18c S2.AN.18d S2.AN.18e"

# %% check="hunt_log_index" points=2

# %% [markdown] lecture=3
# ## Poll: the same push for every rival?
#
# > $\dfrac{\partial \log p_j}{\partial z_i} = \delta - p_j$
#
# 1. Right as it stands.
# 2. The bracket needs $p_i$.
# 3. The factor $p_j$ is missing.
#
# Answer after two minutes in pairs, then hands:
#
# B. For $p = (0.7, 0.2, 0.1)$ the pushes must add up to 0:
#
# $0.3 - 0.7 - 0.7 = -1.1$, but $0.3 - 0.2 - 0.1 = 0$.
#
# Note:
#
# **Show** the homework's line. The chain rule divides by p_j, so the factor in front has gone; what is left is the question.
#
# **Ask** "Should the weakest rival get the same push as the strongest?"
#
# **Wait for** two minutes in pairs, then hands for A, B, C on the board. The number that betrays it: raise all logits together and nothing changes, so the pushes add up to 0. With all logits equal nobody would see the mistake.

# %% [markdown] lecture=0
# ## Break
#
# Back in ten minutes. To think about: the Jacobian of 1000 classes has a million entries. Do we need them?
#
# Note:
#
# **Show** this slide during the break. The clock says 45.
#
# **Ask** nothing now; the question comes back on the next slide.
#
# **Wait for** everybody to be back. If you are late, drop the slide on the temperature or the one on surprise next time.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# For equal logits all probabilities are equal, and the homework's line is right. With all weights at zero nobody would see the mistake.
#
# </details>

# %% [markdown]
# ### 4.4 Back through softmax ● · 8 min · 9 points
#
# Let some loss depend on the probabilities, and let its slopes $g_j = \partial L / \partial p_j$ be known: the *upstream gradient*. We want its slopes in the logits, the *downstream gradient*:
#
# $$\frac{\partial L}{\partial z_i} = \sum_j g_j\, \frac{\partial p_j}{\partial z_i}$$
#
# A vector times a Jacobian: a *vector-Jacobian product*, or VJP. It needs no matrix. Put in your line of 4.2: $\delta$ picks a single term of its sum, and the rest is one number for each row.
#
# | array | shape | holds |
# |---|---|---|
# | `upstream` | (n, k) | slope of the loss in each probability |
# | `probs` | (n, k) | result of softmax |
# | result | (n, k) | slope of the loss in each logit |
#
# <details><summary>Hint 1</summary>Where delta is 1, j is i. Which term of the sum of g_j p_j delta is left?</details>
# <details><summary>Hint 2</summary>The other part of the sum contains g_j, p_j and, outside of the sum, p_i. The sum itself does not know i: shape (n, 1).</details>
# <details><summary>Hint 3</summary>Both parts have the factor p_i. Two lines are enough.</details>

# %% exercise="softmax_backward"

# %%
# Try it: your VJP against your instrument, for a random upstream gradient.
rng = np.random.default_rng(0)
z, upstream = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))


def weighted_sum(z):
    return np.sum(upstream * softmax(z))


by_nudging = numerical_gradient(weighted_sum, z)
relative_error(softmax_backward(upstream, softmax(z)), by_nudging)

# %% [markdown] lecture=2
# ## Delta picks a single term
#
# $$\frac{\partial L}{\partial z_i} = \sum_j g_j\, p_j\,(\delta - p_i) = \;?$$
#
# Answer after one minute:
#
# $$\frac{\partial L}{\partial z_i} = p_i\Bigl(g_i - \sum_j g_j\,p_j\Bigr)$$
#
# The sum is **one** number per row.
#
# Note:
#
# **Show** the sum. The slopes g are the upstream gradient: how the loss answers to each probability.
#
# **On the board:** $\sum_j g_j p_j \delta = g_i p_i$, and $\sum_j g_j p_j p_i = p_i \sum_j g_j p_j$. With all $g_j = 1$ the bracket is $1 - 1 = 0$.
#
# **Ask** "Where delta is 1, which term is left? And which part does not know i at all?"
#
# **Wait for** g_i p_i, and the sum in the bracket. This is a vector times a Jacobian, a VJP; k numbers in, k numbers out.
#
# **Leave for home** exercise 4.4 as a program. Try it with an upstream gradient of ones, and wonder at the zeros.

# %% check="softmax_backward" points=9

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Try `softmax_backward(np.ones((3, 4)), softmax(z))`: it is zero everywhere, because the probabilities always add up to 1. So with an upstream gradient of ones, a result of zero, a wrong sign and a wrong factor all look right. Test with random numbers.
#
# </details>

# %% [markdown]
# Here is the matrix that you did not have to build, for one row of four classes. The Jacobian has $k \times k$ entries; what goes in and what comes out has only $k$. For a thousand classes that is a million numbers saved, in every row.

# %%
figures.jacobian_and_vjp(
    softmax_backward, [0.5, 0.25, 0.15, 0.1], [1.0, -2.0, 0.5, 0.3]
)

# %% [markdown] lecture=2
# ## The matrix that nobody builds
#
# {output}
#
# Note:
#
# **Show** the matrix, then the two rows below it: what goes in and what comes out has only k entries.
#
# **Ask** "A thousand classes: how many numbers have we saved, in every row?"
#
# **Wait for** a million. Then point at the signs: plus on the diagonal, minus elsewhere, each row adds up to 0.

# %% [markdown]
# ## 5. The gradient of the loss
#
# Now the upstream gradient is the one of 3.1, from the cross-entropy. Join the two pieces with the pencil, and something remarkable happens.

# %% [markdown]
# ### 5.1 Bug hunt: a split sum ○ · 5 min · 5 points
#
# One example, $L = -\sum_j t_j \log p_j$. A homework splits the chain rule into the term $j = i$ and the rest:
#
# > 1. $\dfrac{\partial L}{\partial z_i} = -\dfrac{t_i}{p_i}\dfrac{\partial p_i}{\partial z_i} + \sum_{j \ne i} \left(-\dfrac{t_j}{p_j}\right) \dfrac{\partial p_j}{\partial z_i}$
# >
# > 2. $= -\dfrac{t_i}{p_i}\dfrac{\partial p_i}{\partial z_i} + \sum_{j \ne i} \left(-\dfrac{t_j}{p_i}\right) \dfrac{\partial p_j}{\partial z_i}$
# >
# > 3. $= -t_i (1 - p_i) + t_i p_i$
# >
# > 4. Since $\sum_j t_j = 1$, this is the gradient that the exercise sheet wanted.
#
# Line 1 is right, and so is the sheet, but lines 2 and 3 do not lead to it. Repair them: what does *one* class $j \ne i$ contribute? What do all classes contribute together, with `total` for the sum of all targets? And what is left for `total` = 1?

# %% [markdown]
# **Form of the answer:** three expressions: in `t_j`, `p_i`, `p_j`; in `t_i`, `p_i`, `total`; in `t_i`, `p_i`.
#
# <details><summary>Hint 1</summary>Put your second case of 4.1 into line 1. Something cancels.</details>
# <details><summary>Hint 2</summary>The targets of all classes but i add up to total minus one of them.</details>
# <details><summary>Hint 3</summary>Multiply out; two products cancel.</details>

# %% exercise="hunt_split_sum" covers="S1.18c S3.2a S3.2b S3.2d S3.2e S3.2f S3.2g S3.2h"

# %% check="hunt_split_sum" points=5

# %% [markdown] lecture=3
# ## Poll: which letter of line 2 is wrong?
#
# > 1. $-\dfrac{t_i}{p_i}\dfrac{\partial p_i}{\partial z_i} + \sum_{j \ne i} \left(-\dfrac{t_j}{p_j}\right) \dfrac{\partial p_j}{\partial z_i}$
# > 2. $-\dfrac{t_i}{p_i}\dfrac{\partial p_i}{\partial z_i} + \sum_{j \ne i} \left(-\dfrac{t_j}{p_i}\right) \dfrac{\partial p_j}{\partial z_i}$
#
# 1. $t_j$
# 2. $p_i$ below $t_j$
# 3. $z_i$
#
# Answer after two minutes in pairs, then hands:
#
# B. With $p = (0.5, 0.3, 0.2)$, label 2: it says $0.3$, true is $0.5$.
#
# Note:
#
# **Show** both lines, slowly. Line 1 is the chain rule, split into the term j = i and the rest, and it is right.
#
# **Ask** "It is one letter. Which one?"
#
# **Wait for** two minutes in pairs, then the vote on the board. The number: i = 1, the rest is -1/0.3 times (-0.3 times 0.5), that is 0.5; line 2 divides by 0.5 and says 0.3.

# %% [markdown] lecture=4
# ## What do all classes contribute together?
#
# $$-t_i\,(1 - p_i) + \sum_{j \ne i} t_j\,p_i = \;?$$
#
# Answer after two minutes, with "total" for the sum of targets:
#
# $$-t_i\,(1 - p_i) + p_i\,(\text{total} - t_i) = p_i \cdot \text{total} - t_i$$
#
# Targets that add up to 1 leave $\;p_i - t_i$.
#
# Note:
#
# **Show** the repaired line, with both cases of the Jacobian put in.
#
# **On the board:** $-t_i + t_i p_i + p_i \cdot \text{total} - p_i t_i$; the second and the last term cancel.
#
# **Ask** "The homework ends with: since the targets add up to 1, this is the gradient. The sentence is true. Does it follow?" Then: "In which step is the sum of the targets needed?"
#
# **Wait for** until somebody says where: the targets of all classes but i add up to total minus t_i. Two products cancel. For targets that do not add up to 1 the longer formula is the truth.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Once more it is *what was said minus what was right*, as for one neuron. But only for targets that add up to 1; for others the second formula is the truth.
#
# </details>

# %% [markdown]
# ### 5.2 The gradient of a batch ● · 5 min · 7 points
#
# Your third formula is for one row. The loss of 3.3 is a *mean* over $n$ rows, so each row's gradient is divided by $n$.
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | one row per example, possibly huge |
# | `targets` | (n, k) | one-hot or soft, each row adds up to 1 |
# | result | (n, k) | slope of the mean loss in each logit |
#
# <details><summary>Hint 1</summary>The function is given logits. Your formula wants probabilities.</details>
# <details><summary>Hint 2</summary>Work on new arrays: probs -= ... would be fine here, logits -= ... would change the caller's array.</details>

# %% exercise="cross_entropy_backward" covers="S1.18c S3.2b S3.2h"

# %%
# Try it: three ways to one gradient. Four examples, three classes.
z, t = rng.normal(size=(4, 3)), one_hot(np.array([0, 2, 1, 0]), 3)
by_nudging = numerical_gradient(lambda z: cross_entropy(z, t), z)
in_two_steps = softmax_backward(-t / softmax(z) / 4, softmax(z))
at_once = cross_entropy_backward(z, t)
[relative_error(at_once, other) for other in (by_nudging, in_two_steps)]

# %% [markdown] lecture=2
# ## What was said minus what was right
#
# $$\frac{\partial L}{\partial Z} = \frac{P - T}{n}$$
#
# {code cross_entropy_backward}
#
# Note:
#
# **Show** the batch form. The loss is a mean over n rows, so each row is divided by n.
#
# **On the board:** one row: $p = (0.7, 0.2, 0.1)$, label 2: $p - t = (0.7, -0.8, 0.1)$. Let the room read the signs.
#
# **Ask** "The slope in the probabilities is -t/p, it can be enormous. Why is this one harmless?"
#
# **Wait for** taken back through softmax the p cancels. That is why softmax and its loss are differentiated as one piece. Three ways (nudging, two steps, at once) agree to ten digits.
#
# **Leave for home** exercise 5.2 as a program.

# %% check="cross_entropy_backward" points=7

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The slope of the loss in the probabilities, $-t/p$, can be enormous. Taken back through softmax it becomes harmless. That is why softmax and its loss are differentiated as one piece.
#
# </details>

# %% [markdown]
# In the picture each row is an example, and the frame marks its true class. Look at the signs before you read on. What do the rows add up to, and why?

# %%
figures.when_written(lambda: figures.gradient_matrix(at_once, [0, 2, 1, 0]))

# %% [markdown] lecture=2
# ## What do the rows add up to?
#
# {output}
#
# Note:
#
# **Show** each row is an example, the frame marks its true class. Let them look at the signs first.
#
# **Ask** "What do the rows add up to, and why?"
#
# **Wait for** zero: p adds up to 1, t adds up to 1. A push for one class is paid by the others.

# %% [markdown]
# Each row adds up to zero: a push for one class is paid by the others, by each in proportion to its probability. With three classes the probabilities fit into a triangle, with certainty in its corners. The arrows show where a step against the gradient takes them, for an example of class 2.

# %%
figures.probability_triangle(softmax, cross_entropy_backward)

# %% [markdown] lecture=2
# ## One step against the gradient
#
# {output}
#
# Why are the arrows short at the bottom?
#
# Note:
#
# **Show** certainty sits in the corners; the examples are of class 2; the arrows show one step.
#
# **Ask** "Near the right corner they are short, of course. But why along the bottom, where the model is most wrong?"
#
# **Wait for** the factor p_i: a probability near 0 answers even a strong push with a small step. The push on the logits is strongest there.

# %% [markdown]
# All arrows turn towards the corner of class 2. They are short near that corner, for a model that is nearly right has little left to learn. They are short along the bottom, too, where class 2 is nearly ruled out. The push on the logits is strongest there, but a probability near 0 answers even a strong push with a small step (that is the factor $p_i$ of 4.4).

# %% [markdown]
# ## 6. The model
#
# *Softmax regression* is the whole of it: $Z = XW + b$, softmax, cross-entropy. You have the gradient at the logits. The last step leads to the weights and the biases.

# %% [markdown] lecture=2
# ## The model in one line
#
# $$Z = XW + b, \qquad \frac{\partial L}{\partial W} = X^{T} D, \qquad \frac{\partial L}{\partial b} = \sum_{\text{rows}} D$$
#
# $D = (P - T)/n$. Which shapes?
#
# Answer after half a minute:
#
# $(d, n) \cdot (n, k) = (d, k)$, like $W$; and $(k,)$, like $b$.
#
# Note:
#
# **Show** softmax regression is this line, softmax and cross-entropy. The gradient at the logits is known; one step is left.
#
# **On the board:** $z_{rj}$ contains $W_{mj}$ once, times $x_{rm}$; so $\partial L / \partial W_{mj} = \sum_r x_{rm} D_{rj}$. A bias is the same with $x = 1$.
#
# **Ask** "X is (n, d), D is (n, k). How do they meet in (d, k)?"
#
# **Wait for** the transpose, from the shapes alone. Every gradient has the shape of what it belongs to.
#
# **Leave for home** exercises 6.3 and 6.5 as programs, 6.6.

# %% [markdown]
# ### 6.1 Two steps, both wrong ○ · 4 min · 4 points
#
# A class has the template entry $w$, its logit is $z = w x$, one example is shown, and descent subtracts the learning rate $\alpha$ times the slope. An exercise sheet asks to show that the slope of the loss in $w$ is $-(p - t)\, x$. A student derives every line correctly, down to
#
# > $-(t - p)\, x$, which was to be shown.
#
# A second student loses a factor on the way (the slope of $p$ is $x\,(1 - p)$, says the homework) and ends with the new weights
#
# > $w + \alpha\, x\, \dfrac{1 - p}{p}$ for the true class, $\quad w - \alpha\, x\, p$ for all others.

# %% [markdown]
# The sheet's claim is wrong, and so is one of the two steps. Write the right new weight: one formula for all classes, with the target `t`.
#
# **Form of the answer:** one expression in `w`, `x`, `p`, `t` and `alpha`, as text.
#
# <details><summary>Hint 1</summary>The slope in the logit is your formula of 5.1, and the logit contains w once, multiplied by x.</details>
# <details><summary>Hint 2</summary>Test the sign: for the true class and a positive feature, more weight must make the loss smaller.</details>
# <details><summary>Hint 3</summary>For t = 0 the second student is right: compare.</details>

# %% exercise="class_update" covers="S0.Q2.1 S0.Q2.3 S0.Q2.7a S0.Q2.7b S0.Q2.8 S0.Q2.9 S2.AN.20a S2.AN.20b S2.AN.20c S2.AN.20d S4.b.1 S4.b.2 S4.b.4 S4.b.5 S4.b.6 S4.b.7"

# %% check="class_update" points=4

# %% [markdown] lecture=2
# ## A printed claim: the slope is −(p − t) x
#
# How can we test it **without deriving anything**?
#
# Answer after one minute in pairs:
#
# Put in $p = 0.9,\ t = 1,\ x = 1$: slope $+0.1$.
#
# More weight for the true class would *raise* the loss. The sign is wrong.
#
# Note:
#
# **Show** the claim. It stands on a real exercise sheet, and a student "proved" it: every line right, down to -(t - p) x.
#
# **Ask** "You have no pencil and no time. Is it true?"
#
# **Wait for** a number put into both sides, from the room. Any number will do; then the extreme ones.

# %% [markdown] lecture=2
# ## The second student's step
#
# > $w + \alpha\,x\,\dfrac{1 - p}{p}$ for the true class, else $\;w - \alpha\,x\,p$
#
# What happens at $p = 0.1$?
#
# Answer after one minute:
#
# It moves $9\,\alpha x$; right is $0.9\,\alpha x$.
#
# $$w_{\text{new}} = w - \alpha\,(p - t)\,x$$
#
# Note:
#
# **Show** the two cases of the homework. The second one is right.
#
# **Ask** "How far does the true class move at p = 0.1? And how far should it?"
#
# **Wait for** (1 - p)/p = 9 against 1 - p = 0.9: ten times too long, the factor 1/p. One formula serves all classes.
#
# **Leave for home** exercise 6.1.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A claim can be wrong, even a printed one; a number put into both sides settles it. The second student's step is too long for the true class, by the factor $1/p$. And $p$ is a probability here. Some texts write *logit* in its place: that would be another model, which pulls the logits themselves to 0 and 1 (least squares).
#
# </details>

# %% [markdown]
# ### 6.2 Bug hunt: the penalty ○ · 3 min · 3 points
#
# Weights that fit a few examples perfectly tend to be huge. So we add a *penalty* for large weights to the loss: $\frac{\lambda}{2}$ times the sum of all squared weights, with a small number $\lambda$ that we call `l2`. The biases do not count in it. From a homework:
#
# > To regularise, we multiply the partial derivatives by $\lambda$ and by the value of $W$.
#
# Let `g_w` and `g_b` be the slopes without penalty in one weight `w` and in one bias `b`. Type both slopes with the penalty.
#
# **Form of the answer:** two expressions in `g_w`, `g_b`, `l2`, `w` and `b`, as text.
#
# <details><summary>Hint 1</summary>The derivative of a sum is a sum.</details>
# <details><summary>Hint 2</summary>The half in front of the square is there for a reason.</details>

# %% exercise="hunt_penalty" covers="S3.9"

# %% check="hunt_penalty" points=3

# %% [markdown] lecture=2
# ## Poll: the penalty
#
# > To regularise, we multiply the derivatives by $\lambda$ and by $W$.
#
# 1. Right.
# 2. Add $\lambda W$ instead.
# 3. Add $\frac{\lambda}{2} W$ instead.
#
# Answer after hands for A, B, C:
#
# B. At $\lambda = 0$ the homework's gradient is **0**: nothing would ever be learned.
#
# Note:
#
# **Show** the sentence from a homework. The penalty is lambda half times the sum of all squared weights; biases have no part in it.
#
# **Ask** "This homework with lambda = 0?"
#
# **Wait for** the vote, then "zero", which comes at once. An extreme value is a quick test of any formula. C forgets that the square brings a 2.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# For $\lambda = 0$ the homework's gradient would be zero, and nothing would be learned at all. An extreme value is a quick test of any formula.
#
# </details>

# %% [markdown]
# ### 6.3 Loss and gradients ● · 7 min · 12 points
#
# Let $D$ be the gradient at the logits from 5.2, which contains the mean already. The logit $z_j$ of an example contains $W_{mj}$ once, multiplied by the feature $x_m$, and $b_j$ once, multiplied by 1:
#
# $$\frac{\partial L}{\partial W_{mj}} = \sum_{\text{rows}} x_m D_j + \text{(penalty)},$$
#
# $$\frac{\partial L}{\partial b_j} = \sum_{\text{rows}} D_j$$
#
# | array | shape | holds |
# |---|---|---|
# | `X`, `targets` | (n, d), (n, k) | a batch |
# | `W`, `b` | (d, k), (k,) | the model |
# | `l2` | () | strength of the penalty |
# | result `loss` | () | mean cross-entropy plus penalty |
# | result `d_W`, `d_b` | (d, k), (k,) | shaped like what they belong to |
#
# <details><summary>Hint 1</summary>Five short lines: logits, loss, gradient at the logits, and the two gradients. You have written the functions for two of them.</details>
# <details><summary>Hint 2</summary>The sum over rows joins X (n, d) and D (n, k) to (d, k). Which of them has to be transposed?</details>
# <details><summary>Hint 3</summary>np.sum(W**2) is the sum of all squares; A.sum(axis=0) adds up over the rows. Your answer of 6.2 tells you what the penalty adds to the gradients.</details>

# %% exercise="softmax_regression_gradients" covers="S0.Q2.3 S2.AN.20c"

# %%
# Try it: the gradient for W against your instrument.
X, t = rng.normal(size=(6, 2)), one_hot(np.array([0, 1, 2, 2, 1, 0]), 3)
W, b = rng.normal(size=(2, 3)), rng.normal(size=3)


def loss_of(W):
    return softmax_regression_gradients(X, t, W, b, l2=0.1)[0]


_, slopes, _ = softmax_regression_gradients(X, t, W, b, l2=0.1)
relative_error(slopes, numerical_gradient(loss_of, W))

# %% [markdown] lecture=2
# ## The check says: equal to ten digits
#
# You forgot the penalty in the loss **and** in the gradient. What does the gradient check say?
#
# Answer after hands for red or green:
#
# Green. It proves that two things *fit together*, not that both are what was asked for.
#
# Note:
#
# **Show** the question. The instrument compares your gradient with your own loss.
#
# **Ask** "Red or green?"
#
# **Wait for** the hands. Ask one who voted red for a reason, then one who voted green. This sentence is worth writing down.

# %% check="softmax_regression_gradients" points=12

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The instrument compares your gradient with *your* loss. Had you forgotten the penalty in both, they would agree. A gradient check proves that two things fit together, not that both are what was asked for.
#
# </details>

# %% [markdown]
# ### 6.4 One example, all the way, with two templates
#
# In notebook 1 one neuron with $w = (0.2, 0.3)$ and $b = 0.1$ saw the example $(2, -1)$ of class 1. One step with $\alpha = 0.5$ took its loss from 0.598 to 0.192.
#
# Now give class 1 these same numbers, and class 0 a template and a bias of zeros. The logits are $(0, 0.2)$, and softmax says the same 0.549834 for class 1. Guess before you run the cell: after one step with the same $\alpha$, is the loss 0.192 again, larger, or smaller?

# %%
example, target = np.array([[2.0, -1.0]]), one_hot(np.array([1]), 2)
W, b = np.array([[0.0, 0.2], [0.0, 0.3]]), np.array([0.0, 0.1])
loss, slopes, bias_slopes = softmax_regression_gradients(example, target, W, b)
W_new, b_new = W - 0.5 * slopes, b - 0.5 * bias_slopes
loss_again, *_ = softmax_regression_gradients(example, target, W_new, b_new)
float(loss), slopes, float(loss_again), example @ W_new + b_new

# %% [markdown] lecture=3
# ## Two templates instead of one neuron
#
# One neuron: $w = (0.2, 0.3)$, $b = 0.1$, one step took its loss from 0.598 to **0.192**.
#
# Now class 0 has a template of zeros. Again 0.192, larger or smaller?
#
# Answer after hands for each:
#
# **0.0535**: one goes up, the other goes *down*.
#
# Note:
#
# **Show** last week's numbers on the board. Logits (0, 0.2), and softmax says the same 0.549834 for class 1.
#
# **On the board:** $p - t = (0.45, -0.45)$. Class 1 becomes $(0.650, 0.075)$, $b = 0.325$; class 0 becomes $(-0.450, 0.225)$, $b = -0.225$. The logits are then 1.55 and $-1.35$.
#
# **Ask** "The same example, the same rate, the same first loss. Is the second loss the same?"
#
# **Wait for** the vote. Then why: the two columns of the gradient are opposites, only the difference of the logits counts, and it has moved twice as far, from 0.2 to 2.9. One neuron would have needed twice the rate.

# %% [markdown]
# <details><summary>Answer</summary>
#
# Much smaller: 0.0535. The two columns of the gradient are opposites: class 1 moves towards the example exactly as far as class 0 moves away from it. Only the difference of the logits counts, and it has moved twice as far, from 0.2 to 2.9. A single neuron would have needed $\alpha = 1$ for that.
#
# </details>

# %% [markdown]
# ### 6.5 Mini-batches ● · 4 min · 5 points
#
# In notebook 1 your training loop cut the shuffled rows into batches itself. Put this into a function of its own, so that every training loop can use it. The shuffled row numbers `order` are given. Hand the *mini-batches* out one by one.
#
# | array | shape | holds |
# |---|---|---|
# | `X`, `targets` | (n, d), (n, k) | all data |
# | `batch_size` | () | rows in a batch; the last may have fewer |
# | `rng` | generator | where the random order comes from |
# | each batch | two arrays | rows of `X`, the same rows of `targets` |
#
# **You will need** `yield` in the place of `return`: it hands one result out, waits, and goes on after it when the next one is asked for.
#
# ```python
# def twice(numbers):
#     for number in numbers:
#         yield 2 * number
#
# list(twice([1, 5]))   # [2, 10]
# ```

# %% [markdown]
# <details><summary>Hint 1</summary>range(0, n, batch_size) counts the places where a batch begins.</details>
# <details><summary>Hint 2</summary>A slice may reach beyond the end of an array; it just gets shorter.</details>
# <details><summary>Hint 3</summary>A slice of order is a list of row numbers, which picks rows as in 2.1. Both arrays need the same one.</details>

# %% exercise="minibatches"

# %%
# Try it: five rows in batches of two. Every target is its row times ten.
rows = np.arange(5.0)[:, None]
for X_batch, t_batch in minibatches(rows, 10 * rows, 2, np.random.default_rng(0)):
    print(X_batch.ravel(), t_batch.ravel())

# %% check="minibatches" points=5

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Every row comes once, with its own target. If only one of the two arrays is shuffled, no error appears anywhere, and nothing is learned either.
#
# </details>

# %% [markdown]
# Can descent end in a valley that is not the deepest? Walk straight through all weights and biases. Each logit of an example then changes evenly, say at the speed $v_j$, and its loss has the slope $\sum_j (p_j - t_j)\, v_j$. By 4.2, on the same walk $p_j$ has the slope $p_j\,(v_j - \bar v)$, where $\bar v = \sum_i p_i v_i$ is the mean speed. The deviations $v_j - \bar v$, weighted with $p_j$, add up to 0; so in the slope of the slope we may replace the last $v_j$ by $v_j - \bar v$:
#
# $$\sum_j p_j\, (v_j - \bar v)\, v_j = \sum_j p_j\, (v_j - \bar v)^2$$
#
# This is the spread of the speeds, and it is never negative.

# %% [markdown] lecture=3
# ## Can descent end in the wrong valley?
#
# Walk straight; logits change at speeds $v_j$. The slope of the slope is
#
# $$\sum_j p_j\,(v_j - \bar v)^2 \;\ge\; 0$$
#
# So: which kinds of valley exist?
#
# Answer after half a minute:
#
# One. The slope can only grow along the way.
#
# Note:
#
# **Show** a walk through all weights at once. The slope on it is the sum of (p_j - t_j) v_j; its own slope is the spread of the speeds.
#
# **On the board:** by the Jacobian $p_j$ has the slope $p_j (v_j - \bar v)$ along the walk, $\bar v = \sum_i p_i v_i$. So the slope $\sum_j (p_j - t_j) v_j$ has the slope $\sum_j p_j (v_j - \bar v) v_j$; deviations add up to 0, so the last $v_j$ may lose $\bar v$, too.
#
# **Ask** "Can a spread be negative? Then can there be two valleys of different depth?"
#
# **Wait for** no, and no. It need not be the only lowest place: add one vector to all templates and no probability changes. And if the classes can be told apart without a mistake, the loss creeps to 0 and the weights grow: the penalty stops that.

# %% [markdown]
# Wherever you walk, the slope of the loss can only increase. So there are no two valleys of different depth, and a place where the gradient is zero is as low as any. It need not be the only one: add the same vector to all templates, and no probability changes. And if the classes can be told apart without a mistake, there is no lowest place at all: the loss creeps towards 0 while the weights grow and grow. A penalty stops that.

# %% [markdown]
# ### 6.6 In your own words ○ · 3 min · 3 points
#
# Read your formula of 6.1 as a sentence. (a) What is subtracted from the old weights? (b) One example has been shown: what happens to the template of its class, what to the templates of the other classes, and which of those moves most? (c) Can this training end in a minimum that is not the deepest one?

# %% [markdown] written="update_words" points=3 covers="S2.AN.20e"

# %% [markdown]
# ## 7. Reading digits
#
# All your functions, unchanged, on 1348 handwritten digits; 449 others are kept for the test. The loop is that of notebook 1, with a matrix of weights. It starts at zero and keeps the weights and biases after each epoch, a pass over all mini-batches. What must its first loss be?


# %%
def train(epochs, learning_rate=0.3, l2=0.001):
    """Descend on mini-batches; weights and biases at the start and after each epoch."""
    W, b, rng = np.zeros((64, 10)), np.zeros(10), np.random.default_rng(2)
    history = [(W, b)]
    for _ in range(epochs):
        for X, t in minibatches(X_train, one_hot(y_train, 10), 32, rng):
            _, d_W, d_b = softmax_regression_gradients(X, t, W, b, l2=l2)
            W = W - learning_rate * d_W
            b = b - learning_rate * d_b
        history.append((W, b))
    return history


# %%
def losses(images, y):
    return [cross_entropy(images @ W + b, one_hot(y, 10)) for W, b in train(30)]


figures.when_written(
    lambda: figures.loss_curve(
        {"train": losses(X_train, y_train), "test": losses(X_test, y_test)},
        unit="epoch",
    )
)

# %% [markdown] lecture=3
# ## 1348 digits, weights zero. First loss?
#
# Draw both curves: digits seen, and 449 never seen.
#
# Answer after a sketch on paper:
#
# {output}
#
# Note:
#
# **Show** the question. The loop is last week's, unchanged, with a matrix of weights.
#
# **On the board:** the axes: epochs 0 to 30, loss 0 to 2.5. Three volunteers draw their curves over each other.
#
# **Ask** "Where do the curves begin? Do they stay together?"
#
# **Wait for** log 10, or 2.303, by now without help. The curves part: some of what is learned later is peculiar to the training digits. That is why a model is judged on digits it has not seen.

# %% [markdown]
# The first loss is $\log 10 \approx 2.303$. Most is learned within ten epochs. Then the two curves separate: some of what is learned from now on is peculiar to the training digits. That is why a model is always judged on digits it has not seen.


# %%
def right(W, b):
    """Share of the test digits that are read correctly."""
    return float(np.mean(one_vs_rest_predict(X_test, W, b) == y_test))


figures.when_written(lambda: right(*train(30)[-1]))

# %% [markdown] lecture=1
# ## How many of 100 unseen digits?
#
# The mean images read 90.
#
# Answer after a number from everybody:
#
# **95.** Half of the mistakes are gone.
#
# Note:
#
# **Show** the question.
#
# **Ask** "Write your number down. Who says less than 93? More than 97?"
#
# **Wait for** the hands, then the next key. Ask what the neurons can know that the means do not.

# %% [markdown]
# About 95 of 100 unknown digits, where the mean images reached 90. What have the neurons learned that the means do not know? Look at their templates. The grey of the corners is zero; black counts for the class, white against it.

# %%
figures.when_written(
    lambda: figures.templates(train(30)[-1][0], "what each neuron has learned")
)

# %% [markdown] lecture=3
# ## What have they learned?
#
# {output}
#
# Why is the middle of the zero white?
#
# Note:
#
# **Show** the templates after training; the grey of the corners is zero, black counts for the class, white against it.
#
# **Ask** "Why is the middle of the zero white?" Then: "Which template would you not recognise?"
#
# **Wait for** ink there speaks *against* a zero. These are no portraits: each looks for what sets its class apart from the others. Go back to the mean images once if nobody answers.

# %% [markdown]
# The templates are no portraits. That of class 0 is white in the middle: ink there speaks against a zero. Every template looks for what sets its class apart from the others.
#
# What does the penalty do to them? Below are the templates after ten epochs, without a penalty and with two strong ones. Guess first: does a larger penalty make the model read *better*? And in the last row some templates look like single digits, written by one person. Where do they come from? (A slider, if there is one, shows where between the rows the change happens.)

# %%
figures.penalty_on_templates(
    lambda l2: train(10, l2=l2)[-1], right, strengths=(0.0, 0.01, 1.0)
)

# %% [markdown] lecture=2
# ## A stronger penalty: better or worse?
#
# {output}
#
# Note:
#
# **Show** the rows from top to bottom. The penalty multiplies all weights by 1 - alpha lambda in every step.
#
# **Ask** "Does a stronger penalty read *better*? And in the last row: whose handwriting is that?"
#
# **Wait for** "worse" for this large set: 94.4, 92.0, 11.1. In the last row 0.7 of everything is kept a step: you see the digits of the last batches. In JupyterLab the slider shows where it changes.

# %% [markdown]
# <details><summary>Answer</summary>
#
# It does not: from 94.4 of 100 right without a penalty, it falls to 92.0 and 11.1. The training set is large, these weights were never huge, and the penalty is a price for insurance that is not needed here. In every step it multiplies all weights by $1 - \alpha\lambda$. For $\lambda = 1$ that is 0.7: what a mini-batch has taught is forgotten after a few others, and you see the digits of the last ones.
#
# </details>
#
# Your turn. Change epochs, learning rate and penalty: can you read 96 of 100 unseen digits?

# %%
figures.when_written(lambda: right(*train(epochs=10, learning_rate=0.3, l2=0.001)[-1]))

# %% [markdown]
# You will not get much further with one template per class; notebook 3 will. Here are the mistakes of which the model was most sure. Would you have read all of them?


# %%
def mistakes():
    W, b = train(30)[-1]
    return figures.confident_errors(16 * X_test, y_test, softmax(X_test @ W + b))


figures.when_written(mistakes)

# %% [markdown] lecture=2
# ## Sure, and wrong
#
# {output}
#
# Would you have read all of them?
#
# Note:
#
# **Show** the mistakes of which the model was surest, one after the other.
#
# **Ask** of each: "Would you have read it?"
#
# **Wait for** disagreement in the room; that is the point. Some of them nobody can read, some every child can.

# %% [markdown]
# ## Common mistakes
#
# - **Axis 0 for axis 1.** The columns add up to 1 instead of the rows. With one row every probability is 1.
# - **Without keepdims.** With as many rows as classes no error appears, and the sums land in the wrong rows.
# - **One maximum for the whole matrix.** Right results, until one row is much larger than another.
# - **Logarithm after rounding.** `np.log(softmax(z))` dies where `log_softmax(z)` lives on.
# - **The mean twice, or never,** or over the classes, too.
# - **The penalty on the biases,** or multiplied instead of added.
# - **In place.** `probs -= targets` changes an array that somebody else may still need.
# - **Labels from 1 to k.** Counting starts at 0.

# %% [markdown]
# ## What you have now
#
# A classifier for any number of classes, a loss that stays finite, a gradient that you took through softmax by hand, and the habit of multiplying by a Jacobian without ever building it.
#
# Notebook 3 puts a layer of neurons in front of this one. The gradient at the logits, which you know now, is where the way back will begin: upstream gradient in, downstream gradient out, layer by layer.
#
# **To think about:** every class has one template. Which digits, or which flowers, would need two?

# %% [markdown] lecture=1
# ## For next week
#
# Every class has **one** template.
#
# Which digits, or which flowers, would need **two**?
#
# Note:
#
# **Show** the question, and leave it on the wall while they pack.
#
# **Ask** "Bring one example next week: two ways to write one digit that no single template can like."
#
# **Wait for** no answer today. Next week puts a layer of neurons in front of this one; the gradient at the logits is where the way back begins.
#
# **Leave for home** the exercises that no slide has shown, one to two hours.
