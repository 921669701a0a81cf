"""What the models are called, what they are like, and what their options mean."""

from intent_desktop.messages import EXIT_ARGUMENTS, Message

MESSAGES: dict[str, Message] = {
    "model_name_all": Message("All models"),
    "model_name_several": Message("Several models"),
    "model_name_base_rate": Message("Same chance for everybody"),
    "model_name_blend": Message("Blend of all models"),
    "model_name_linear": Message("Logistic regression"),
    "model_name_mlp": Message("Neural network"),
    "model_name_one_rule": Message("Best single rule"),
    "model_name_mean_rating": Message("Mean rating"),
    "model_name_bias": Message("Generous customers, well-liked items"),
    "model_name_factorisation": Message("Shared tastes (factorisation)"),
    "model_name_rating_knn": Message("Like items"),
    "model_name_svm": Message("Support vectors"),
    "model_name_tree": Message("Decision tree"),
    "model_name_lstm": Message("Recurrent network (LSTM)"),
    "model_name_transformer": Message("Transformer"),
    "model_name_vae": Message("Variational autoencoder"),
    "model_name_sequence_trees": Message("Boosted trees with histories"),
    "model_name_vae_trees": Message("Boosted trees with an autoencoder"),
    "model_name_trees": Message("Boosted trees"),
    "model_name_base_rates": Message("Same chances for everybody"),
    "model_name_action_markov": Message("Markov chain of actions"),
    "model_name_action_trees": Message("Boosted trees of actions"),
    "model_name_action_lstm": Message("Recurrent network of actions (LSTM)"),
    "model_name_popular": Message("Popular items"),
    "about_popular": Message("Recommends to everybody what most customers have taken. It costs nothing; a model that does not beat it is not worth its trouble."),
    "model_name_popular_recent": Message("Popular lately"),
    "about_popular_recent": Message("Recommends to everybody what most customers have taken lately. Often hard to beat where fashions and seasons change fast."),
    "model_name_markov": Message("What comes right after"),
    "about_markov": Message("Looks at the last item (or the last two) and recommends what others went on to from there. It learns in a second and is strong on short visits."),
    "model_name_item_knn": Message("Item neighbours"),
    "about_item_knn": Message("Recommends items that were taken by the same customers as those of the history. It learns in seconds and explains itself: because they had this, that."),
    "model_name_sequential_knn": Message("Neighbours in order"),
    "about_sequential_knn": Message("Like item neighbours, but what follows soon counts more than what came before or long after, and the latest items of a history count most. It learns in seconds and is hard to beat on small data."),
    "model_name_user_knn": Message("Customer neighbours"),
    "about_user_knn": Message("Finds the customers whose histories are most like this one, and recommends what they had."),
    "about_base_rate": Message(
        "Gives everybody the same chance: the share of yes among those it learnt from. It costs nothing and shows what "
        "guessing would reach."
    ),
    "about_one_rule": Message(
        "Looks for the single feature that tells yes from no best, and uses nothing else. It costs nothing; a model that "
        "does not beat it is not worth its trouble."
    ),
    "about_linear": Message(
        "Gives every value of every feature a weight and adds them up. Each effect can be read off, it learns in seconds, "
        "and it is hard to beat where there are few rows. It does not find out by itself that two things matter only "
        "together."
    ),
    "about_tree": Message(
        "Asks one yes-or-no question after the other, until a small group is left. All of it fits on a page. It is rarely "
        "the most precise model, but the easiest to explain."
    ),
    "about_svm": Message(
        "Draws the border between yes and no where the gap is widest, bent as far as the data ask for it. It is good on "
        "some thousand rows; on many more it approximates, and says so."
    ),
    "about_trees": Message(
        "Builds hundreds of small trees, each of which corrects the ones before. It is usually the best choice for tables "
        "of any size, finds by itself what matters together, and learns in seconds to minutes."
    ),
    "about_mlp": Message(
        "A neural network of a few layers that learns in many small steps. It finds smooth effects and adds something of "
        "its own to a blend. It takes minutes on a processor and far less on a graphics card."
    ),
    "about_base_rates": Message(
        "Gives everybody who has been silent as long the same chances: how often each kind of action came next. It costs "
        "nothing and shows what guessing would reach."
    ),
    "about_action_markov": Message(
        "Counts what came after the same last actions, and how soon. It learns in a second, every number can be looked up, and "
        "it sees no further back than three actions."
    ),
    "about_action_trees": Message(
        "Boosted trees on what is known of a customer: the last actions, the pauses, the open cart, prices, the hour. It is usually "
        "the best of them, says why it answers as it does, and learns in seconds to minutes."
    ),
    "about_action_lstm": Message(
        "A recurrent neural network that reads the last actions one after the other, with their pauses and prices. It adds "
        "something of its own to a blend, and takes minutes on a processor."
    ),
    "about_mean_rating": Message(
        "Foretells the mean of all ratings for everybody and everything. It costs nothing and shows what guessing would reach."
    ),
    "about_bias": Message(
        "Knows only who rates generously and what is well liked, each held back where it rests on few ratings. A model that does "
        "not beat it has found nothing about tastes."
    ),
    "about_factorisation": Message(
        "Describes customers and items by a few numbers each, so that tastes that go together are found by themselves. What somebody "
        "rated at all counts as well as the stars, and so do a customer's better and worse days. It knows how sure it is "
        "and needs no tuning."
    ),
    "about_rating_knn": Message(
        "Looks at what the customer gave to the items that others judge alike. Each answer can be told by its examples."
    ),
    "about_lstm": Message(
        "A recurrent neural network that reads every history action by action and keeps in a memory what matters for the next "
        "one. Whether it or the Transformer is better, your data decide. It takes minutes on a processor."
    ),
    "about_transformer": Message(
        "A neural network that reads every history in its order and learns which earlier actions matter for the next one. It is "
        "usually the best single model of what comes next, and takes minutes on a processor and far less on a graphics card."
    ),
    "about_vae": Message(
        "A neural network that squeezes what a customer had into a few numbers, with some chance in them, and tells from these what "
        "goes with it. It shows which earlier items it attends to. It takes minutes on a processor."
    ),
    "about_vae_trees": Message(
        "First a network learns, without looking at the answers, to describe each row by a few numbers and to notice odd rows. Boosted "
        "trees then learn from these and from all features. It may help where answers are few, and cannot say what each feature adds."
    ),
    "about_sequence_trees": Message(
        "First a recurrent network learns, without looking at the answers, to put each customer's actions into a few numbers from which "
        "it can tell them again. Boosted trees then learn from these and from all features. It needs a log of actions, and cannot say "
        "what each feature adds."
    ),
    "about_blend": Message(
        "Learns with all models of the question and weighs their answers as fits the validation part best. It is often a "
        "little better than the best of them, and takes as long as all together."
    ),
    "summary_blend": Message("The others together, weighted on validation"),
    "model_name_content": Message("Like content"),
    "model_name_ease": Message("EASE"),
    "model_name_als": Message("Factors by least squares"),
    "model_name_bpr": Message("Factors by pairs"),
    "about_content": Message(
        "Compares titles, categories and prices with those of a customer's items. It is the only one that can show an item "
        "nobody has taken yet, and it is rarely the most precise."
    ),
    "about_ease": Message(
        "Foretells every item from all others with one large linear model that is solved in one go. It is strong where "
        "histories are long. Its time grows steeply with the number of items."
    ),
    "about_als": Message(
        "Gives every customer and every item a few numbers that stand for tastes, and fits them in turns. It finds what "
        "customers have in common beyond single items."
    ),
    "about_bpr": Message(
        "Gives every item a few numbers that stand for tastes, and moves them in many small steps until what was taken "
        "stands before what was not."
    ),
    "items_left_out": Message(
        "{model:model} works with the {items} commonest of {total} items; more would take too long and too much memory.",
        "The other models rank all items.",
    ),
    "content_unknown": Message(
        "Your data hold no titles, categories or prices of the items, so {model:model} can only show what is popular.",
        "Give the roles name, category or price to columns that hold them, or leave this model out.",
    ),
    # Options
    "model_option_penalty": Message(
        "Penalty", "How large weights are held down. L1 drops features altogether, L2 shrinks them all."
    ),
    "model_option_bins": Message("Steps a number", "Into how many steps a number is cut. More steps follow it more closely."),
    "model_option_rounds": Message(
        "Trees at most", "Learning ends earlier where more trees no longer help on the validation part."
    ),
    "model_option_learning_rate": Message(
        "Learning rate", "How far each step goes. Smaller is more careful, and slower."
    ),
    "model_option_leaves": Message("Leaves a tree", "How many groups a single tree can tell apart."),
    "model_option_smallest_leaf": Message(
        "Smallest group", "A group of fewer rows is not split off. More guards against learning by heart."
    ),
    "model_option_row_share": Message("Share of rows a tree", "Each tree sees only so much of the rows, which makes them differ."),
    "model_option_column_share": Message(
        "Share of features a tree", "Each tree sees only so many of the features. Left empty, it depends on their number."
    ),
    "model_option_l1": Message("L1 penalty", "Pulls weights towards exactly zero."),
    "model_option_l2": Message("L2 penalty", "Holds large weights down. More guards against learning by heart."),
    "model_option_patience": Message(
        "Patience", "After so many steps without getting better on the validation part, learning ends."
    ),
    "model_option_bags": Message("Repetitions", "So many models learn with different random choices, and their mean answers."),
    "model_option_kernel": Message(
        "Border", "Straight, or bent (RBF). Automatic tries what suits the number of rows."
    ),
    "model_option_depth": Message("Questions in a row", "How many questions at most lead to an answer."),
    "model_option_preset": Message(
        "Build", "The modern network embeds every feature and answers as several networks in one; the classical one has "
        "two layers of 128 and 64 units. An option left empty below has the value of the build."
    ),
    "model_option_layers": Message(
        "Layers", "The units of each hidden layer, from the data to the answer, with commas between them."
    ),
    "model_option_members": Message("Networks in one", "How many networks share most of their weights and answer together."),
    "model_option_dropout": Message("Dropout", "The share of units that is left out at random in each step while learning."),
    "model_option_embedding": Message("Width of an embedding", "How many numbers stand for one feature inside the network."),
    "model_option_batch_size": Message(
        "Rows a step", "How many rows each step looks at. More is faster on a graphics card and needs more memory."
    ),
    "model_option_epochs": Message("Epochs at most", "How often all rows are gone through, where it keeps getting better."),
    "model_option_warm_up": Message("Warm-up", "Over so many first steps the learning rate rises to its full value."),
    "model_option_decay": Message("Decay", "Whether, and how, the learning rate falls towards the end."),
    "model_option_clip": Message("Longest step", "A step that would go further is cut to this length. Left empty, none is."),
    "model_option_order": Message("Actions back", "After how many last actions it counts what came next; rare ones lean on fewer."),
    "model_option_device": Message("Device", "Where the network learns. Automatic takes the fastest that passes a test."),
    "model_option_factors": Message("Numbers that describe a taste", "How many numbers stand for a customer or an item. More follow finer tastes and take longer."),
    "model_option_contexts": Message("Directions of what is rated", "In how many ways it is looked at who rated what at all, whatever the stars. None leaves it out."),
    "model_option_sweeps": Message("Rounds at most", "Learning ends earlier where another round no longer helps on the validation part."),
    "model_option_neighbours": Message("Neighbours", "How many of the most alike are asked. More answer more often and less sharply."),
    "model_option_shrinkage": Message("Shrinkage", "How much a likeness that rests on few customers is distrusted. More is more careful."),
    "model_option_objective": Message(
        "Learns by", "What is asked of it while it learns: the next item among all, among a draw of them, by yes and no against a draw, "
        "or items hidden inside the history. Automatic goes by the size of the catalogue."
    ),
    "model_option_latent": Message("Numbers in the code", "Into how many numbers everything is squeezed. Fewer have to leave out more."),
    "model_option_balance": Message(
        "Weight of telling well", "How much it counts to tell again what was put in, as a share; the rest counts how simple the code is."
    ),
    "model_option_annealing": Message(
        "Epochs until the full balance", "Over so many epochs the code may be anything at first, and has to become simpler bit by bit."
    ),
    "model_option_own": Message(
        "Weight of what was had", "How much it counts to tell the items of the history themselves, against those that come next."
    ),
    "model_option_ahead": Message(
        "Weight of what comes later", "How much each later item counts against the one before it; 0 tells the very next item alone."
    ),
    "model_option_width": Message("Width", "How many numbers stand for an item. More hold finer differences and take longer."),
    "model_option_cell": Message(
        "Memory", "How the memory is kept: an LSTM decides on its own what to keep, to take in and to say, a GRU is simpler and a "
        "little faster."
    ),
    "model_option_blocks": Message("Blocks", "How many times each action looks at the others. One is enough for short histories."),
    "model_option_heads": Message("Heads", "In how many ways at once each action looks at the others."),
    "model_option_length": Message("Longest history", "How many of the last actions are read."),
    "model_option_scale": Message("Sharpness", "How far apart the best and the other items may be. More is surer of itself."),
    "model_option_smoothing": Message("Smoothing", "The share of certainty that is spread over all items while learning."),
    "model_option_negatives": Message("Items drawn", "How many items each step compares with where not all are compared."),
    "model_option_calibration": Message("Calibration", "How far overconfidence that comes from drawing items is taken back."),
    "model_option_hidden": Message("Share hidden", "How many of the actions are hidden where the network learns to fill gaps."),
    "model_option_start": Message(
        "Starts from", "Neighbours: items that stand near each other in the histories begin alike, which saves much learning."
    ),
    "model_option_tokens": Message(
        "Actions a step", "How many actions each step looks at. Left empty, it goes by the size of the data."
    ),
    "model_option_average": Message(
        "Averaged over", "Over about so many last epochs the weights are averaged. 0 takes them as they are."
    ),
    "model_option_augmentation": Message(
        "Histories told differently", "While it learns, some histories are shown cropped, with items hidden, in another order or with similar "
        "items, so that it hangs less on details. What it has to foretell stays what really came. Measured on public data (Amazon Beauty), "
        "none of these ways made recommendations better or worse beyond chance."
    ),
    "model_option_augmented": Message("Share told differently", "How many of the histories are told differently, drawn anew each time."),
    "model_option_adversarial": Message(
        "Push against certainty", "It learns each step once more with its inputs pushed so far where that hurts most: 0 is off, 5 is as far as "
        "one action counts. Learning takes about twice as long."
    ),
    "model_option_weight_decay": Message("Weight decay", "Holds large weights down. More guards against learning by heart."),
    "model_option_size": Message(
        "Size", "Small suits a laptop and some thousand customers. Medium and large hold more of them and of the catalogue, and take several "
        "times as long each."
    ),
    "model_option_next": Message(
        "Weight of the next action", "How much it counts to foretell which item comes next, and what is done with it. 0 leaves it out."
    ),
    "model_option_time": Message(
        "Weight of when", "How much it counts to foretell how long it takes until each kind of action. 0 leaves it out."
    ),
    "model_option_masked": Message(
        "Weight of what is hidden", "How much it counts to tell hidden actions from those before and after them. 0 leaves it out."
    ),
    "model_option_contrast": Message(
        "Weight of what is alike", "How much it counts to find two altered tellings of the same history again among many. 0 leaves it out."
    ),
    "model_option_tuning": Message(
        "What learns", "The whole network, small additions beside its layers (LoRA), or the last step alone. Less learns faster and forgets less."
    ),
    "model_option_rank": Message("Width of the additions", "How many numbers wide the additions beside each layer are. Without additions it counts for nothing."),
    "model_option_layer_share": Message(
        "Share of the rate a layer", "Each layer learns at this share of the rate of the one above it: what was learnt first changes least."
    ),
    "model_option_days": Message("Days that count as lately", "Counted back from the last action. Left empty, validation decides."),
    "model_option_latest": Message(
        "Last actions that count as lately", "Of each history, where there are no times. Left empty, validation decides."
    ),
    "model_option_back_off": Message(
        "Back-off", "How much rare pairs of items lean on the last item alone. Left empty, validation decides."
    ),
    "model_option_history_decay": Message(
        "Weight of earlier items", "How much each item counts of what the one after it counts: 1 is as much. Left empty, "
        "where it may be, validation decides."
    ),
    "model_option_reach": Message("Reach", "How many steps apart two items of a history may be to count as neighbours."),
    "model_option_half_life": Message(
        "Half-life in days", "After so many days an action of the past counts half as much; 0 is never. Left empty, "
        "validation decides."
    ),
    "model_option_distance": Message(
        "Loss over steps", "How fast neighbours count less the more steps lie between them; 0 is not at all."
    ),
    "model_option_backward": Message("Weight against the order", "How much it counts that an item came before, rather than after."),
    "model_option_source": Message("Discount of popular items in a history", "More lets rare items of a history say more."),
    "model_option_target": Message("Discount of popular items shown", "More shows rarer items."),
    "model_option_rarity": Message("Weight of rare items", "How much more a rare item says about who is alike."),
    "model_option_owners": Message("Customers looked at", "How many of those who had an item are compared at most: the latest."),
    "model_option_popularity": Message("Weight of popularity", "How much popular items are preferred among like ones."),
    "model_option_itself": Message("Weight of an item's return", "How much having an item speaks for it again, where it may be shown again."),
    "model_option_most": Message("Items at most", "More items than that take too long; the commonest are kept."),
    "model_option_unobserved": Message("Weight of what was not taken", "How much it counts that something was not taken, beside what was."),
    # What can be chosen for them
    "model_choice_l1": Message("L1"),
    "model_choice_l2": Message("L2"),
    "model_choice_elastic": Message("both"),
    "model_choice_auto": Message("automatic"),
    "model_choice_linear": Message("straight"),
    "model_choice_rbf": Message("bent (RBF)"),
    "model_choice_modern": Message("modern"),
    "model_choice_classic": Message("classical"),
    "model_choice_full": Message("all items"),
    "model_choice_sampled": Message("items drawn"),
    "model_choice_gbce": Message("yes or no against items drawn"),
    "model_choice_masked": Message("gaps to be filled"),
    "model_choice_neighbours": Message("neighbours"),
    "model_choice_random": Message("chance"),
    "model_choice_crop": Message("a stretch of each"),
    "model_choice_mask": Message("some items hidden"),
    "model_choice_reorder": Message("a stretch in another order"),
    "model_choice_substitute": Message("some items replaced by similar ones"),
    "model_choice_mixed": Message("each in one of these ways"),
    "model_choice_none": Message("none"),
    "model_choice_lstm": Message("LSTM"),
    "model_choice_gru": Message("GRU"),
    "model_choice_small": Message("small"),
    "model_choice_medium": Message("medium"),
    "model_choice_large": Message("large"),
    "model_choice_tuning_full": Message("the whole network"),
    "model_choice_adapters": Message("small additions (LoRA)"),
    "model_choice_frozen": Message("the last step alone"),
    "model_choice_cosine": Message("cosine"),
    "model_choice_cpu": Message("processor"),
    "model_choice_cuda": Message("graphics card (NVIDIA)"),
    "model_choice_mps": Message("graphics card (Apple)"),
    # Compression
    "distil_two_sided": Message(
        "The {model:model} learnt to fill gaps from both sides, so it has no answer after each action that a smaller one could learn from.",
        "Make it smaller by coarser numbers instead, or train it again to foretell what comes next.",
        EXIT_ARGUMENTS,
        "--method int8, or train with --set objective=full",
    ),
}  # fmt: skip
