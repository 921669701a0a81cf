"""Messages about what networks learn on: the processor, a graphics card and what may be wrong with it, the GPU engine."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

_OTHER_ENGINE = "Make a new one, or point at one that fits, under Settings, Device for learning."

MESSAGES = {
    # What it learns on, in a line
    "device_processor": Message("CPU, {threads:thread|threads}"),
    "device_card": Message("{card}, {precision}"),
    "device_card_by_engine": Message("{card}, {precision}, GPU engine {version}"),
    "device_no_card": Message("CPU, {threads:thread|threads}: no graphics card that can be used was found"),
    "device_as_asked": Message("CPU, {threads:thread|threads}, as asked"),
    "device_engine_refused": Message("CPU, {threads:thread|threads}: the GPU engine could not be used"),
    "device_card_processor_build": Message(
        "CPU, {threads:thread|threads}: the engine is built for the processor, not for NVIDIA graphics cards",
        "To learn on the card, make a GPU engine under Settings, Device for learning.",
    ),
    "device_card_no_driver": Message(
        "CPU, {threads:thread|threads}: no driver answers for an NVIDIA graphics card"
    ),
    "device_card_old_driver": Message(
        "CPU, {threads:thread|threads}: the driver of the NVIDIA graphics card is too old"
    ),
    "device_card_not_served": Message(
        "CPU, {threads:thread|threads}: the GPU engine cannot work on the {name}"
    ),
    "device_card_no_memory": Message(
        "CPU, {threads:thread|threads}: the memory of the {card} graphics card is taken"
    ),
    "device_card_wrong_numbers": Message(
        "CPU, {threads:thread|threads}: the {card} graphics card computes wrong numbers"
    ),
    "device_card_not_seen": Message(
        "CPU, {threads:thread|threads}: the {card} graphics card does not answer"
    ),
    "device_card_failed": Message(
        "CPU, {threads:thread|threads}: the {card} graphics card failed its test: {reason}"
    ),
    "processor_failed": Message(
        "The processor failed its test: it computes wrong numbers.",
        "Install the program anew; if that does not help, the computer's memory may be faulty.",
    ),
    # What is wrong with a card
    "card_processor_build": Message(
        "The engine in use is built for the processor alone, so it cannot use an NVIDIA graphics card.",
        "Make a GPU engine, or point at another one, under Settings, Device for learning.",
    ),
    "card_no_driver": Message(
        "No driver answers for an NVIDIA graphics card.",
        "If this computer has one, install NVIDIA's driver for it and start the computer again.",
    ),
    "card_old_driver": Message(
        "The driver of your NVIDIA graphics card serves CUDA {driver} at most, and the engine needs CUDA {needed}.",
        "Bring NVIDIA's driver up to date and start the computer again.",
    ),
    "card_not_served": Message(
        "Your graphics card {name} has compute capability {capability}, for which the engine was not built.",
        "Use a GPU engine that was built for such cards, or another card; until then the processor learns.",
        typed="--set device=cpu",
    ),
    "card_no_memory": Message(
        "The memory of your {card} graphics card is taken: not even the test fits.",
        "Close other programs that use the card, then test the device again.",
    ),
    "card_wrong_numbers": Message(
        "Your {card} graphics card computes wrong numbers, so nothing learns on it.",
        "Bring its driver up to date. If that does not help, the card may be faulty.",
    ),
    "card_not_seen": Message(
        "The {card} graphics card does not answer.",
        "Start the computer again. If the environment variable CUDA_VISIBLE_DEVICES hides the card, remove it.",
    ),
    "card_failed": Message(
        "Your {card} graphics card cannot be used for learning: {reason}",
        "Bring its driver up to date, or choose the processor as device; that takes longer and answers the same.",
        typed="--set device=cpu",
    ),
    "card_missing": Message(
        "No {card} graphics card that can be used was found.",
        "Leave the choice of the device to the program, and the best of what is there is used.",
        EXIT_ARGUMENTS,
    ),
    # The engine in use
    "engine_built_in": Message("The engine that comes with the program"),
    "engine_gpu": Message("GPU engine {version} in {file}"),
    "gpu_engine_missing": Message(
        "There is no GPU engine in {file}.",
        "Choose a folder that holds a file gpu-engine.json, or make a GPU engine under Settings, Device for learning.",
        EXIT_DATA,
    ),
    "gpu_engine_unreadable": Message(
        "The list of files of the GPU engine in {file} is damaged.", _OTHER_ENGINE, EXIT_DATA
    ),
    "gpu_engine_newer": Message(
        "The GPU engine in {file} was made by a later version of Intent Desktop.",
        "Install the latest version of the program, or make a new engine under Settings, Device for learning.",
        EXIT_DATA,
    ),
    "gpu_engine_other_system": Message(
        "The GPU engine in {file} is for another system ({made}); this one is {here}.",
        _OTHER_ENGINE,
        EXIT_DATA,
    ),
    "gpu_engine_other_python": Message(
        "The GPU engine in {file} is for another version of Python ({made}); the program works with {here}.",
        _OTHER_ENGINE,
        EXIT_DATA,
    ),
    "gpu_engine_other_program": Message(
        "The GPU engine in {file} was made for version {made} of the program; this is {here}.",
        _OTHER_ENGINE,
        EXIT_DATA,
    ),
    "gpu_engine_file_missing": Message(
        "The GPU engine in {file} lacks its file {value}.", _OTHER_ENGINE, EXIT_DATA
    ),
    "gpu_engine_file_changed": Message(
        "The file {value} of the GPU engine in {file} is not what it was when the engine was made.",
        _OTHER_ENGINE,
        EXIT_DATA,
    ),
    "gpu_engine_file_added": Message(
        "In the GPU engine in {file} lies a file that does not belong there: {value}.",
        "Do not use the engine unless you know where the file comes from. " + _OTHER_ENGINE,
        EXIT_DATA,
    ),
    "gpu_engine_not_loaded": Message(
        "PyTorch was not taken from the GPU engine in {file}.",
        "Return to the engine that comes with the program under Settings, Device for learning.",
    ),
    "gpu_engine_does_not_start": Message(
        "The GPU engine does not start ({reason}).",
        "Return to the engine that comes with the program, or make a new GPU engine, under Settings, Device for learning.",
        typed="without the environment variable INTENT_GPU_ENGINE",
    ),
    # Making one
    "gpu_engine_no_list": Message(
        "Nobody has listed yet what a GPU engine is made of for this system ({here}).",
        "Point at a GPU engine that was made elsewhere for such a system, or let the processor learn.",
        EXIT_DATA,
    ),
    "gpu_engine_no_index": Message(
        "“{value}” is neither a folder with packages nor the address of a package index.",
        "Give an address that begins with https://, or a folder that holds the packages as .whl files.",
        EXIT_ARGUMENTS,
    ),
    "gpu_engine_index_silent": Message(
        "The package index {value} does not answer ({reason}).",
        "Check the address and your connection, then try again; what was downloaded is kept until then.",
    ),
    "gpu_engine_package_missing": Message(
        "{value} offers no package {name} {version} for this system.",
        "Give the address of another package index, or a folder that holds all packages.",
        EXIT_DATA,
    ),
    "gpu_engine_package_no_hash": Message(
        "{value} does not tell the checksum of {name}, so the package was not downloaded.",
        "Give the address of another package index, or a folder that holds all packages.",
        EXIT_DATA,
    ),
    "gpu_engine_package_changed": Message(
        "The package {name} is not what it should be: its checksum differs.",
        "It was deleted. Try again; if that does not help, use another package index.",
        EXIT_DATA,
    ),
    "gpu_engine_package_unsafe": Message(
        "The package {name} tries to write outside its own place ({value}), so it was not unpacked.",
        "Do not use the place that it comes from.",
        EXIT_DATA,
    ),
    "gpu_engine_no_space": Message(
        "On the disk of {file} {free} GB are free, and the GPU engine needs about {needed} GB there.",
        "Free some space, or choose a folder on another disk.",
        EXIT_DATA,
    ),
    "gpu_engine_folder_taken": Message(
        "The folder {file} is there already and holds something else.",
        "Choose an empty folder, or one that does not exist yet.",
        EXIT_ARGUMENTS,
    ),
}
