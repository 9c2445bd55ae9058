import CustomerValue
import Hummingbird
import UseCases

extension Addresses {
    static let valueModel = Pattern("/relationships/{relationship}/value-model")
    static let valueModelFile = Pattern("/relationships/{relationship}/value-model/file")
    static let valueModelTerms = Pattern("/relationships/{relationship}/value-model/terms")
    static let valueModelQuestion = Pattern("/relationships/{relationship}/value-model/what-if")
    static let valueModelLibrary = Pattern("/relationships/{relationship}/value-model/library")
    static let valueModelVersions = Pattern("/relationships/{relationship}/value-model/versions")
    static let valueModelPreview = Pattern("/relationships/{relationship}/value-model/preview")
    static let valueModelImport = Pattern("/relationships/{relationship}/value-model/import")
    static let driverCheck = Pattern("/relationships/{relationship}/value-model/driver-check")
    static let inputCheck = Pattern("/relationships/{relationship}/value-model/input-check")
    static let relationshipInputs = Pattern("/relationships/{relationship}/inputs")
    static let input = Pattern("/inputs/{input}")
    static let inputRetirement = Pattern("/inputs/{input}/retirement")
    static let inputConfirmation = Pattern("/inputs/{input}/confirmation")
    static let relationshipDrivers = Pattern("/relationships/{relationship}/drivers")
    static let simpleDrivers = Pattern("/relationships/{relationship}/simple-drivers")
    static let driver = Pattern("/drivers/{driver}")
    static let driverRetirement = Pattern("/drivers/{driver}/retirement")
}

extension Site {
    var valueModelEndpoints: [Endpoint] {
        modelEndpoints + checkEndpoints + inputEndpoints + driverEndpoints
    }

    private var modelEndpoints: [Endpoint] {
        [
            page(
                Addresses.valueModel, ShowValueModel.self, "The value model", .valueModel,
                ValueModelPage.render),
            file(
                Addresses.valueModelFile, ExportModel.self, "The value model as a file",
                .modelText),
            change(
                Addresses.valueModelTerms, SetModelTerms.self,
                "Set currency, discount rate, years and reference"),
            page(
                Addresses.valueModelQuestion, AskWhatIf.self,
                "What the model says with other figures", .whatIf, WhatIfPage.render),
            page(
                Addresses.valueModelLibrary, ShowLibrary.self,
                "The library of templates, or one with what it asks", .library,
                LibraryPage.render),
            change(
                Addresses.valueModelLibrary, AddFromTemplate.self,
                "Put a template into the value model",
                then: { Addresses.valueModel.filled($0.id) }),
            page(
                Addresses.valueModelVersions, CompareVersions.self,
                "Two versions of the model side by side", .comparedVersions,
                ComparedVersionsPage.render),
            asking(
                Addresses.valueModelPreview, PreviewImport.self,
                "What taking a model file in would do", .importPreview, ImportPage.render),
            change(
                Addresses.valueModelImport, ImportModel.self, "Take a model file in",
                then: { Addresses.valueModel.filled($0.id) }),
        ]
    }

    private var checkEndpoints: [Endpoint] {
        [
            asking(
                Addresses.driverCheck, PreviewDriver.self,
                "What the model says with a driver as typed", .modelPreview,
                ModelPreviewPage.render),
            asking(
                Addresses.inputCheck, PreviewInput.self,
                "What the model says with an input as typed", .modelPreview,
                ModelPreviewPage.render),
        ]
    }

    private var inputEndpoints: [Endpoint] {
        [
            change(
                Addresses.relationshipInputs, AddInput.self, "Add an input of the value model",
                creates: true),
            change(Addresses.input, UpdateInput.self, "Change an input"),
            change(Addresses.inputRetirement, RetireInput.self, "Retire an input"),
            change(
                Addresses.inputConfirmation, ConfirmInput.self,
                "Take the customer's figure into an input"),
        ]
    }

    private var driverEndpoints: [Endpoint] {
        [
            change(
                Addresses.relationshipDrivers, AddDriver.self, "Add a value driver",
                creates: true),
            change(
                Addresses.simpleDrivers, AddSimpleDriver.self,
                "Add a driver of quantity, value and frequency", creates: true),
            change(Addresses.driver, UpdateDriver.self, "Change a value driver"),
            change(Addresses.driverRetirement, RetireDriver.self, "Retire a value driver"),
        ]
    }
}
